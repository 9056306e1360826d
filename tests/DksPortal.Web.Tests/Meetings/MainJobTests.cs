namespace DksPortal.Web.Tests.Meetings;

/// <summary>The way that the portal was made for, once from end to end.</summary>
public sealed class MainJobTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_meeting_goes_from_plan_to_minutes_that_a_politician_opens_as_PDF()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await Convened(secretary);
        await MemberAnswers(await portal.Visitor("medlem"), meeting);
        await MinutesAreWritten(secretary, meeting);

        await secretary.Opens($"{meeting}/referat").ShouldFind("Frist", "2026-12-05").Presses("Send til bemærkninger")
            .ShouldSee("med frist 05.12.2026")
            .ShouldNotSeeButton("Godkend referat").ShouldSee("Referatet skal godkendes af en anden end den, der sendte det til bemærkninger");
        await colleague.Opens("/").Follows("Godkend referatet af Møde om ejerskifte").Presses("Godkend referat").ShouldSee("Referatet er godkendt")
            .Follows("Offentliggør referat").ShouldSee("1 punkt er lukket").Presses("Offentliggør referat").ShouldSee("Referatet er offentliggjort");

        var politician = await portal.Visitor("politiker");
        await politician.Opens(meeting).ShouldSeeLink("Referat som PDF").ShouldNotSee("Forhandling om lejemål");
        var pdf = await politician.ReadsPdf($"{meeting}/referat.pdf");
        Assert.Contains("Rådet anbefaler en indgang for alle", pdf, StringComparison.Ordinal);
        Assert.Contains("Samle eksempler", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("Forhandling om lejemål", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("Huslejen holdes hemmelig", pdf, StringComparison.Ordinal);
    }

    private static async Task<string> Convened(Visitor secretary)
    {
        var meeting = await secretary.MakesMeeting("Møde om ejerskifte");
        await secretary.Opens(meeting).Follows("Tilføj punkt")
            .Writes("Titel", "Ejerskifte i praksis").Chooses("Type", "Beslutning").Writes("Varighed (minutter)", "40")
            .Writes("Sagsfremstilling", "Mange ejere går snart på pension.").Writes("Indstilling", "Det indstilles, at rådet rådgiver.")
            .Presses("Gem").ShouldSee("»Ejerskifte i praksis« er tilføjet");
        await secretary.AddsClosedItem(meeting, "Forhandling om lejemål");
        await secretary.Opens(meeting).Follows("Send indkaldelse")
            .ShouldSee("22 medlemmer").ShouldSee("1 åbent punkt. 1 punkt er lukket, og kun det siges.").ShouldSee("Disse punkter har ingen oplægsholder")
            .Presses("Send indkaldelse").ShouldSee("Indkaldelsen står nu på 22 personers forside");
        return meeting;
    }

    private static async Task MemberAnswers(Visitor member, string meeting)
    {
        await member.Opens("/").Follows("Svar på invitationen til Møde om ejerskifte").ShouldSee("Du har ikke svaret endnu")
            .Presses("Måske").ShouldSee("Du har svaret måske")
            .Presses("Jeg kommer ikke").ShouldSee("Du har svaret, at du ikke kommer")
            .Presses("Send suppleant").ShouldSee("Du har svaret, at din suppleant kommer").ShouldFind("Suppleantens navn", "Emil Haslund Ruby")
            .Presses("Jeg kommer").ShouldSee("Du har svaret, at du kommer");
        await member.Opens("/").ShouldNotSeeLink("Svar på invitationen til Møde om ejerskifte");
        Assert.Equal(meeting, (await member.Opens(meeting)).Address);
    }

    private static async Task MinutesAreWritten(Visitor secretary, string meeting)
    {
        await secretary.Opens(meeting).Follows("Skriv referat")
            .Within("Maja Fuglebjerg Analyse & Tal · Kommer").Ticks("Til stede").Presses("Gem").ShouldSee("1 af 22 er registreret som til stede");
        await secretary.Within("1. Ejerskifte i praksis")
            .Writes("Drøftelse", "MF: Rådgivningen skal være nem at finde.").Writes("Konklusion", "Rådet anbefaler en indgang for alle.")
            .Chooses("Resultat", "Tiltrådt").Presses("Gem").ShouldSee("»Ejerskifte i praksis« er gemt");
        await secretary.Within("Nyt opfølgningspunkt")
            .Writes("Hvad skal gøres?", "Samle eksempler").Writes("Ansvarlig", "Maja Fuglebjerg").Writes("Frist", "2027-03-01")
            .Presses("Gem").ShouldSee("Opfølgningspunktet er tilføjet").ShouldSee("Maja Fuglebjerg · 01.03.2027");
        await secretary.WritesConclusion(meeting, "2. Forhandling om lejemål", "Huslejen holdes hemmelig.");
    }
}
