namespace DksPortal.Web.Tests.Meetings;

/// <summary>Two secretaries who change the same thing: nobody's words are lost, and the second decides knowingly.</summary>
public sealed class StaleEditTests(Portal portal) : IClassFixture<Portal>
{
    private const string Conflict = "En anden har gemt ændringer, mens du skrev";

    [Fact]
    public async Task On_an_agenda_item_both_versions_are_shown_and_the_second_press_wins()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await secretary.MakesMeeting("Møde med to forfattere");
        await secretary.AddsItem(meeting, "Ejerskifte");
        var item = await secretary.AddressOf(meeting, "1. Ejerskifte");
        await colleague.Opens($"{item}/rediger").Writes("Titel", "Ejerskifte i familien").Writes("Indstilling", "Det indstilles, at rådet siger ja.");
        await secretary.Opens($"{item}/rediger").Writes("Titel", "Ejerskifte i praksis").Presses("Gem").ShouldSee("er gemt");

        await colleague.Presses("Gem").ShouldSee(Conflict).ShouldSee("Titel Ejerskifte i familien Ejerskifte i praksis")
            .ShouldFind("Titel", "Ejerskifte i familien").ShouldFind("Indstilling", "Det indstilles, at rådet siger ja.");
        await portal.Visitor("kollega").Opens(item).ShouldSee("1. Ejerskifte i praksis");

        await colleague.Presses("Gem").ShouldSee("1. Ejerskifte i familien").ShouldSee("Det indstilles, at rådet siger ja.");
    }

    [Fact]
    public async Task On_the_meeting_itself_too()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await secretary.MakesMeeting("Møde uden navn");
        await colleague.Opens($"{meeting}/rediger").Writes("Sted", "Rådhuspladsen 1");
        await secretary.Opens($"{meeting}/rediger").Writes("Sted", "Valby Kulturhus").Presses("Gem").ShouldSee("Mødet er gemt");

        await colleague.Presses("Gem").ShouldSee(Conflict).ShouldSee("Sted Rådhuspladsen 1 Valby Kulturhus").ShouldFind("Sted", "Rådhuspladsen 1");

        await colleague.Presses("Gem").ShouldSee("Mødet er gemt").ShouldSee("Rådhuspladsen 1");
    }

    [Fact]
    public async Task On_the_minutes_of_one_item_too()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await secretary.HasConvened("Møde med to referenter");
        await colleague.Opens($"{meeting}/moedetilstand");
        colleague.Within("1. Ejerskifte").Writes("Drøftelse", "Det tog jeg ned.");
        await secretary.WritesConclusion(meeting, "1. Ejerskifte", "Det konkluderede rådet.");

        await colleague.Presses("Gem").ShouldSee(Conflict).ShouldSee("Konklusion Det konkluderede rådet.").ShouldFind("Drøftelse", "Det tog jeg ned.");

        await colleague.Within("1. Ejerskifte").Presses("Gem").ShouldSee("»Ejerskifte« er gemt").ShouldFind("Drøftelse", "Det tog jeg ned.");
    }

    [Fact]
    public async Task A_step_on_a_page_that_has_changed_is_not_taken()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await secretary.MakesMeeting("Møde i forandring");
        await secretary.AddsItem(meeting, "Ejerskifte");
        var item = await secretary.AddressOf(meeting, "1. Ejerskifte");
        await colleague.Opens($"{meeting}/dagsorden");
        await secretary.Opens($"{item}/rediger").Writes("Titel", "Ejerskifte i praksis").Presses("Gem");

        await colleague.Presses("Fjern 1. Ejerskifte").ShouldSee("Siden var ændret, siden du åbnede den").ShouldSee("1. Ejerskifte i praksis");
    }
}
