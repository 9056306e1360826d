using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Enterprises.Figures;

/// <summary>An enterprise tells of those it employs, year by year.</summary>
public sealed class FiguresStoryTests(Portal portal) : IClassFixture<Portal>
{
    private const string Own = "/virksomheder/01132709/beskaeftigelsestal";

    [Fact]
    public async Task An_owner_tells_a_years_figures_beside_the_last_ones_and_corrects_them()
    {
        var owner = await portal.Visitor("virksomhed");
        await Fill(await owner.Opens(Own).ShouldFind("Årstal", "2026").ShouldSee("Af de ansatte. I 2025: 7"), 18, 8, 3, 1, 2, 4).Presses("Gem").ShouldSee("Tallene for 2026 er gemt");
        await owner.Opens($"{Own}?aar=2026").ShouldFind("Fleksjob", "8").Writes("Fleksjob", "9").Presses("Gem").ShouldSee("Tallene for 2026 er gemt").ShouldFind("Fleksjob", "9");
        await owner.Opens("/virksomheder/min-virksomhed").ShouldSee("2026 er indberettet 21.11.2026");

        await portal.Visitor().Opens("/indikatorer").ShouldSee("i 2026 indtil nu").ShouldSee("af 14 godkendte virksomheder har indberettet for 2026").ShouldSee("kan ikke sammenlignes direkte");
        await portal.Visitor("virksomhed2").Opens(Own).ShouldBeNotFound();
        await portal.Visitor().Opens(Own).ShouldBeAskedToSignIn();
    }

    [Fact]
    public async Task What_cannot_be_is_refused_beside_the_figure()
    {
        var secretary = await portal.Visitor("sekretariat");
        Fill(await secretary.Opens("/virksomheder/01011146/beskaeftigelsestal"), 3, 4, 0, 0, 0, 0);
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Fleksjob", "Der kan ikke være flere i fleksjob, end der er ansatte").ShouldFind("Ansatte", "3");
        Fill(secretary, 3, 1, 2, 1, 0, 0);
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Ansatte", "Fleksjob, småjob og fritidsjob kan tilsammen ikke være flere");
        Fill(secretary, 3, 1, 1, 1, 2, 6);
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Fra ledighed", "Der kan ikke være flere fra ledighed");
        secretary.Writes("Småjob", "").Writes("Fritidsjob", "-1").Writes("Virksomhedspraktik", "to").Writes("Årstal", "2027");
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Småjob", "Småjob: Skriv et tal, også når det er 0").ShouldSeeAt("Fritidsjob", "Skriv tal, der er nul eller derover")
            .ShouldSeeAt("Virksomhedspraktik", "Skriv et helt tal").ShouldSeeAt("Årstal", "Skriv et år, der er gået i gang").ShouldFind("Virksomhedspraktik", "to");
    }

    [Fact]
    public async Task What_is_unlikely_is_asked_about_and_taken_when_it_is_confirmed()
    {
        var secretary = await portal.Visitor("sekretariat");
        Fill(await secretary.Opens("/virksomheder/01021273/beskaeftigelsestal"), 250, 1, 0, 0, 0, 0);
        (await portal.IsRefused(secretary, "Gem")).ShouldSee("Tallene er meget anderledes end sidst").ShouldSee("Ansatte: 250, i 2025:").ShouldFind("Ansatte", "250");
        await secretary.Ticks("Tallene er rigtige").Presses("Gem").ShouldSee("Tallene for 2026 er gemt");
    }

    [Fact]
    public async Task Figures_of_another_year_are_not_overwritten_unseen()
    {
        var secretary = await portal.Visitor("sekretariat");
        const string address = "/virksomheder/01031406/beskaeftigelsestal";
        await Fill(await secretary.Opens($"{address}?aar=2024"), 90, 1, 0, 0, 0, 0).Writes("Årstal", "2025").Presses("Gem")
            .ShouldSee("En anden har gemt ændringer, mens du skrev").ShouldFind("Ansatte", "90").Presses("Gem").ShouldSee("Tallene for 2025 er gemt");
    }

    internal static Visitor Fill(Visitor visitor, int employees, int flex, int small, int leisure, int interns, int unemployed) => visitor
        .Writes("Ansatte", $"{employees}").Writes("Fleksjob", $"{flex}").Writes("Småjob", $"{small}").Writes("Fritidsjob", $"{leisure}")
        .Writes("Virksomhedspraktik", $"{interns}").Writes("Fra ledighed", $"{unemployed}");
}
