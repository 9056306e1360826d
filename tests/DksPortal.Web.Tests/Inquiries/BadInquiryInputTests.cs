using DksPortal.Web.Tests.Meetings;
using DksPortal.Web.Tests.Meetings.Annexes;

namespace DksPortal.Web.Tests.Inquiries;

/// <summary>What the forms of an inquiry say to what they cannot take.</summary>
public sealed class BadInquiryInputTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task It_needs_a_title_and_a_question_and_keeps_the_rest()
    {
        var politician = await portal.Visitor("politiker");
        await politician.Opens("/spoergsmaal/nyt").Writes("Baggrund", "Anledningen").Writes("Spørgsmål 1", " ").Writes("Ønsket frist", "snart");

        (await portal.IsRefused(politician, "Gem")).ShouldSeeAt("Titel", "Skriv en titel").ShouldSeeAt("Spørgsmål 1", "Skriv mindst ét spørgsmål")
            .ShouldSeeAt("Ønsket frist", "Skriv datoen som 12.03.2027").ShouldFind("Ønsket frist", "snart").ShouldFind("Baggrund", "Anledningen");
        await politician.Presses("Tilføj spørgsmål").ShouldFind("Ønsket frist", "snart").ShouldNotSee("Skriv en titel");
        politician.Writes("Spørgsmål 2", new string('å', 2001)).Writes("Ønsket frist", "2026-11-20").Writes("Titel", "Titel");
        (await portal.IsRefused(politician, "Gem")).ShouldSeeAt("Spørgsmål 2", "Skriv højst 2000 tegn").ShouldFind("Spørgsmål 2", new string('å', 2001));
        politician.Writes("Spørgsmål 2", "Hvornår?");
        (await portal.IsRefused(politician, "Gem")).ShouldSee("Vælg en dag, der ikke ligger før den dag, spørgsmålet er stillet").ShouldFind("Spørgsmål 2", "Hvornår?");
    }

    [Fact]
    public async Task A_letter_has_an_asker_and_a_day_that_has_been()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/spoergsmaal/nyt").Writes("Stillet den", "2026-11-22").Writes("Titel", "Brev").Writes("Spørgsmål 1", "Hvad?");

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Spørger", "Skriv, hvem der spørger").ShouldSeeAt("Stillet den", "Vælg en dag, der ikke ligger i fremtiden").ShouldFind("Spørgsmål 1", "Hvad?");
    }

    [Theory]
    [InlineData("billede.pdf", "»billede.pdf« er en anden slags fil, end navnet siger. Åbn den, gem den i det rigtige format, og prøv igen.")]
    [InlineData("side.html", "Filer af denne type modtages ikke. Gem den som PDF, Office-fil, OpenDocument, tekst eller billede, og prøv igen.")]
    public async Task A_bad_file_is_refused_with_the_reason(string name, string why)
    {
        var politician = await portal.Visitor("politiker");
        await politician.Opens("/spoergsmaal/nyt").Writes("Titel", "Med fil").Writes("Spørgsmål 1", "Hvad?").Attaches("Bilag", name, SampleFiles.Png);

        (await portal.IsRefused(politician, "Gem")).ShouldSeeBy("Bilag", why).ShouldFind("Titel", "Med fil").ShouldFind("Spørgsmål 1", "Hvad?");
    }

    [Fact]
    public async Task A_file_is_asked_for_again_when_something_else_is_wrong()
    {
        var politician = await portal.Visitor("politiker");
        await politician.Opens("/spoergsmaal/nyt").Attaches("Bilag", "a.pdf", SampleFiles.Pdf);

        (await portal.IsRefused(politician, "Gem")).ShouldSeeBy("Bilag", "Vælg filen igen. Browseren husker den ikke, når noget andet skal rettes.");
    }

    [Fact]
    public async Task No_more_than_thirty_questions_are_put_at_a_time()
    {
        var politician = await portal.Visitor("politiker");
        await politician.Opens("/spoergsmaal/nyt");
        for (var number = 1; number <= 31; number++) await politician.Presses("Tilføj spørgsmål");

        Assert.Equal(30, politician.Page.QuerySelectorAll("textarea[name^=Questions]").Length);
    }

    [Fact]
    public async Task An_answer_and_its_day_stay_within_their_limits()
    {
        var (politician, secretary, colleague) = (await portal.Visitor("politiker"), await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var inquiry = await politician.Asks("Med grænser", "Hvor længe?");
        await secretary.Opens(inquiry).Writes("Svar på spørgsmål 1", new string('x', 20_001)).Writes("Kontor", new string('k', 201));
        (await portal.IsRefused(secretary.Within("1. Hvor længe?"), "Gem")).ShouldSeeAt("Svar på spørgsmål 1", "Skriv højst 20000 tegn").ShouldFind("Svar på spørgsmål 1", new string('x', 20_001));
        await secretary.Opens(inquiry).Writes("Kontor", new string('k', 201));
        (await portal.IsRefused(secretary.Within("Hvem svarer"), "Gem")).ShouldSeeAt("Kontor", "Skriv højst 200 tegn");

        await secretary.Answers(inquiry, 1, "Hvor længe?", "Længe.");
        await colleague.ApprovesAnswer(inquiry);
        foreach (var (day, why) in new[]
        {
            ("", "Skriv den dag, svaret afsendes"), ("2026-11-22", "Vælg en dag, der ikke ligger i fremtiden"),
            ("2026-11-20", "Svaret kan ikke være afsendt, før spørgsmålet blev stillet"),
        })
        {
            await colleague.Opens(inquiry).Writes("Afsendt den", day);
            (await portal.IsRefused(colleague, "Afsend svar")).ShouldSeeAt("Afsendt den", why).ShouldFind("Afsendt den", day);
        }
    }
}
