using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Indicators.Municipalities;

/// <summary>The secretariat answers for Copenhagen, and everybody sees the answer among the 17.</summary>
public sealed class CopenhagenTests : IAsyncLifetime
{
    private const string Page = "/indikatorer/kommuner";
    private const string Political = "I hvor høj grad har politikerne øje for kommunens arbejde med socialøkonomiske virksomheder?";
    private const string Adopted = "I høj grad: Politik eller strategi er vedtaget";

    private readonly Portal portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Nobody_answers_for_Copenhagen_until_the_secretariat_does()
    {
        var reader = portal.Visitor();

        await reader.Opens(Page).ShouldSee("København har ikke svaret endnu").ShouldSee("Silkeborg").ShouldNotSee("København 20").ShouldNotSeeLink("Svar for København");
        await reader.InEnglish().Opens(Page).ShouldSee("Copenhagen has not answered yet").ShouldSee("To a very high degree");
    }

    [Fact]
    public async Task The_answer_is_marked_with_its_year_and_earlier_years_stay()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens(Page).Follows("Svar for København").ShouldFind("Årstal", "2026").Writes("Årstal", "2025")
            .Chooses(Political, "I nogen grad: Drøftet og bakket op").Presses("Gem").ShouldSee("Københavns svar for 2025 er gemt");
        await secretary.Opens($"{Page}/koebenhavn").Writes("Virksomheder i alt", "40").Writes("Heraf registrerede", "12").Ticks("Sociale iværksættere").Ticks("Foreninger og institutioner")
            .Chooses(Political, Adopted).Writes("Bemærkning til spørgsmål 5", "Vedtaget i juni").Chooses("Fleksjob i almindelige virksomheder", "I lav grad").Presses("Gem")
            .ShouldSee("Københavns svar for 2026 er gemt");

        var reader = portal.Visitor();
        await reader.Opens(Page).ShouldSee("København har senest svaret for 2026").ShouldSee("Vedtaget i juni").ShouldSee("2025: I nogen grad").ShouldSee("Sociale iværksættere, Foreninger og institutioner");
        // Once in the picture and once in the table: table 1 and 2 (two answers), 4 and 5.
        var marked = reader.Page.QuerySelectorAll(".count-bars .count-marked").Select(line => line.QuerySelector("span")!.TextContent).ToList();
        Assert.Equal(5, marked.Count);
        Assert.All(marked, line => Assert.Contains("København 2026", line, StringComparison.Ordinal));
        Assert.Contains("I høj grad København 2026", reader.Page.QuerySelector("section[aria-labelledby=tabel-5] .count-marked")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_changed_and_taken_back()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens($"{Page}/koebenhavn").Chooses(Political, Adopted).Ticks("Sociale iværksættere").Presses("Gem");

        await secretary.Opens($"{Page}/koebenhavn").Chooses(Political, "I lav grad: Drøftet, men uden opgave til forvaltningen").Unticks("Sociale iværksættere").Presses("Gem");
        Assert.Equal(["low"], await Rows());
        await secretary.Opens($"{Page}/koebenhavn").Chooses(Political, "Ikke besvaret").Presses("Gem").ShouldSee("København har ikke svaret endnu");
        Assert.Empty(await Rows());
    }

    [Fact]
    public async Task What_cannot_be_is_told_by_its_field()
    {
        var secretary = await portal.Visitor("sekretariat");
        foreach (var (label, text, why) in new[]
        {
            ("Årstal", "", "Skriv det år, svarene gælder for"), ("Årstal", "2014", "Skriv et år mellem 2015 og 2026"), ("Årstal", "2027", "Skriv et år mellem 2015 og 2026"),
            ("Årstal", "i år", "Skriv et helt tal"), ("Virksomheder i alt", "-1", "Skriv et helt tal mellem 0 og 100.000"), ("Virksomheder i alt", "mange", "Skriv et helt tal"),
            ("Bemærkning til spørgsmål 3", new string('x', 2001), "Skriv højst 2000 tegn"),
        })
        {
            await secretary.Opens($"{Page}/koebenhavn").Writes(label, text);
            (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt(label, why).ShouldFind(label, text);
        }

        await secretary.Opens($"{Page}/koebenhavn").Writes("Virksomheder i alt", "3").Writes("Heraf registrerede", "4");
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Heraf registrerede", "Der kan ikke være flere registrerede virksomheder end virksomheder i alt");
    }

    [Fact]
    public async Task What_a_colleague_saved_meanwhile_is_shown_before_it_is_overwritten()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        await colleague.Opens($"{Page}/koebenhavn");
        await secretary.Opens($"{Page}/koebenhavn").Writes("Virksomheder i alt", "40").Presses("Gem");

        colleague.Writes("Virksomheder i alt", "50");
        (await portal.IsRefused(colleague, "Gem")).ShouldSee("En anden har gemt ændringer").ShouldSee("40").ShouldFind("Virksomheder i alt", "50");
        await colleague.Presses("Gem").ShouldSee("Københavns svar for 2026 er gemt");
        // A year that was answered before is not overwritten by whoever opened another.
        await secretary.Opens($"{Page}/koebenhavn?aar=2024").ShouldFind("Årstal", "2024").Writes("Årstal", "2026").Writes("Virksomheder i alt", "1");
        (await portal.IsRefused(secretary, "Gem")).ShouldSee("En anden har gemt ændringer").ShouldSee("50");
    }

    private Task<List<string>> Rows() => portal.Ask(db => Task.FromResult(db.SurveyAnswers.Select(answer => answer.Row).ToList()));
}
