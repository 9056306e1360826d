namespace DksPortal.Web.Tests.Meetings;

/// <summary>The order, the times and the sum of an agenda while it is being made.</summary>
public sealed class AgendaEditorTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Items_move_and_go_and_the_clock_follows()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Møde med tre punkter");
        await secretary.AddsItem(meeting, "Velkomst", 10);
        await secretary.AddsItem(meeting, "Indkøb", 20);
        await secretary.AddsItem(meeting, "Job", 30);

        await secretary.Opens($"{meeting}/dagsorden")
            .ShouldSee("14.00 1. Velkomst").ShouldSee("14.10 2. Indkøb").ShouldSee("14.30 3. Job")
            .ShouldSee("I alt 60 minutter").ShouldSee("60 minutter tilbage af mødet")
            .ShouldNotSeeButton("Flyt op: 1. Velkomst").ShouldNotSeeButton("Flyt ned: 3. Job");
        await secretary.Presses("Flyt ned: 1. Velkomst").ShouldSee("14.00 1. Indkøb").ShouldSee("14.20 2. Velkomst").ShouldSee("14.30 3. Job");
        await secretary.Presses("Flyt op: 3. Job").ShouldSee("14.20 2. Job").ShouldSee("14.50 3. Velkomst");
        await secretary.Presses("Fjern 2. Job").ShouldSee("»Job« er taget af dagsordenen")
            .ShouldSee("14.20 2. Velkomst").ShouldSee("I alt 30 minutter").ShouldSee("90 minutter tilbage af mødet");
    }

    [Fact]
    public async Task More_than_the_meeting_holds_is_told()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Møde uden luft");
        await secretary.AddsItem(meeting, "Drøftelse uden ende", 125);

        await secretary.Opens($"{meeting}/dagsorden").ShouldSee("I alt 125 minutter").ShouldSee("5 minutter for meget");
    }

    [Fact]
    public async Task After_the_meeting_the_agenda_stands()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await secretary.HasConvened("Møde der blev holdt");
        var item = await secretary.AddressOf(meeting, "1. Ejerskifte");
        await colleague.Opens($"{item}/rediger").Writes("Titel", "Noget helt andet");

        await secretary.Opens(meeting).Presses("Mødet er afholdt").ShouldSee("Skriv referatet, mens det er i frisk erindring");

        await colleague.Presses("Gem").ShouldSee("Mødet er afholdt, så dagsordenen ligger fast").ShouldFind("Titel", "Noget helt andet");
        await secretary.Opens($"{meeting}/dagsorden").ShouldSee("Mødet er afholdt, så dagsordenen ligger fast").ShouldSee("1. Ejerskifte")
            .ShouldNotSeeLink("Tilføj punkt").ShouldNotSeeButton("Fjern 1. Ejerskifte");
        await secretary.Opens($"{meeting}/punkter/nyt").ShouldSee("Mødet er afholdt, så dagsordenen ligger fast").ShouldNotSeeButton("Gem");
    }
}
