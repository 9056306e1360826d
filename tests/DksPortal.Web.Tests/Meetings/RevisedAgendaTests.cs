namespace DksPortal.Web.Tests.Meetings;

/// <summary>What is told when a published agenda changes, and to whom.</summary>
public sealed class RevisedAgendaTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_change_gives_the_agenda_a_number_and_says_what_changed_to_everybody()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med ændringer");
        await portal.Visitor().Opens(meeting).ShouldSee("1. Ejerskifte").ShouldNotSee("Revideret dagsorden");

        await secretary.Opens(await secretary.AddressOf(meeting, "1. Ejerskifte")).Follows("Ret punktet")
            .Writes("Varighed (minutter)", "45").Presses("Gem").ShouldSee("den reviderede dagsorden er offentliggjort");
        await portal.Visitor().Opens(meeting).ShouldSee("Revideret dagsorden nr. 2, 21.11.2026 kl. 11.00")
            .ShouldSee("Ny tid, varighed eller type: 1. Ejerskifte");

        await secretary.Opens($"{meeting}/dagsorden").Follows("Tilføj punkt").Writes("Titel", "Indkøb").Presses("Gem");
        await portal.Visitor().Opens(meeting).ShouldSee("Revideret dagsorden nr. 3").ShouldSee("Nyt punkt: 2. Indkøb");
        await secretary.Opens($"{meeting}/dagsorden").ShouldSee("Dagsordenen blev offentliggjort med indkaldelsen")
            .ShouldSee("Revideret dagsorden nr. 2").ShouldSee("Revideret dagsorden nr. 3");
    }

    [Fact]
    public async Task A_save_that_changes_nothing_makes_no_new_agenda()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde uden ændringer");

        await secretary.Opens(await secretary.AddressOf(meeting, "1. Ejerskifte")).Follows("Ret punktet").Presses("Gem").ShouldBeThere();

        await portal.Visitor().Opens(meeting).ShouldSee("1. Ejerskifte").ShouldNotSee("Revideret dagsorden");
    }

    [Fact]
    public async Task Those_invited_are_told_first_of_all_on_their_front_page()
    {
        var (secretary, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("medlem"));
        // Before every other meeting, so that it is the first of the news.
        var meeting = await secretary.HasConvened("Møde i morgen", "2026-11-22");
        await member.Opens("/").ShouldNotSee("Dagsordenen til Møde i morgen er revideret");

        await secretary.Opens($"{meeting}/dagsorden").Presses("Fjern 1. Ejerskifte");

        await member.Opens("/").ShouldSee("Revideret dagsorden nr. 2");
        Assert.Equal("Dagsordenen til Møde i morgen er revideret", member.Page.QuerySelector("main .waits a")!.TextContent.Words());
        await member.Follows("Dagsordenen til Møde i morgen er revideret").ShouldSee("Punkt taget af: 1. Ejerskifte");
    }

    [Fact]
    public async Task What_changed_in_a_closed_item_is_told_to_members_alone()
    {
        var (secretary, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("medlem"));
        var meeting = await secretary.MakesMeeting("Møde med lukket punkt");
        await secretary.AddsItem(meeting, "Ejerskifte");
        await secretary.AddsClosedItem(meeting, "Lejemålet i Valby");
        await secretary.Convenes(meeting);

        await secretary.Opens(await secretary.AddressOf(meeting, "2. Lejemålet i Valby")).Follows("Ret punktet")
            .Writes("Sagsfremstilling", "Der er et nyt bud.").Presses("Gem");

        await member.Opens(meeting).ShouldSee("Ændret tekst: 2. Lejemålet i Valby");
        await portal.Visitor().Opens(meeting).ShouldSee("2. Lukket punkt").ShouldNotSee("Lejemålet i Valby").ShouldNotSee("Ændret tekst");
    }
}
