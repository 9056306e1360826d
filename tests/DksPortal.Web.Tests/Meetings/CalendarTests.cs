namespace DksPortal.Web.Tests.Meetings;

/// <summary>The meeting in one's own calendar, from plan to cancellation.</summary>
public sealed class CalendarTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_entry_stays_the_same_one_and_each_change_raises_its_number()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Møde i kalenderen");
        await secretary.AddsItem(meeting, "Ejerskifte");
        var planned = await CalendarFile.Of(secretary, meeting);
        await secretary.Convenes(meeting);
        var convened = await CalendarFile.Of(portal.Visitor(), meeting);
        await secretary.Opens($"{meeting}/rediger").Writes("Starttidspunkt", "13:30").Presses("Gem").ShouldSee("Mødet er gemt");
        var moved = await CalendarFile.Of(portal.Visitor(), meeting);
        await secretary.Opens(meeting).Follows("Aflys møde").Writes("Begrundelse", "For få kan komme, desværre").Presses("Aflys møde");
        var cancelled = await CalendarFile.Of(portal.Visitor(), meeting);

        CalendarFile[] all = [planned, convened, moved, cancelled];
        Assert.All(all, entry => entry.ShouldKeepToTheRules());
        Assert.Single(all.Select(entry => entry["UID"]).Distinct());
        Assert.Equal(["TENTATIVE", "CONFIRMED", "CONFIRMED", "CANCELLED"], all.Select(entry => entry["STATUS"]));
        Assert.True(planned.Sequence < convened.Sequence && convened.Sequence < moved.Sequence && moved.Sequence < cancelled.Sequence);
        Assert.Equal(["20270210T130000Z", "20270210T123000Z"], [convened["DTSTART"], moved["DTSTART"]]);
        Assert.Equal("For få kan komme\\, desværre", cancelled["DESCRIPTION"]);
    }

    [Fact]
    public async Task A_long_title_is_folded_between_letters_and_comes_out_whole()
    {
        var secretary = await portal.Visitor("sekretariat");
        const string Title = "Ærø, Åløkke; og Øerne: et møde om kooperative væresteder, særlige køkkener, blå værksteder og grønne gårde på øerne";
        var entry = await CalendarFile.Of(secretary, await secretary.MakesMeeting(Title));

        entry.ShouldKeepToTheRules();
        Assert.Equal(Title.Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal), entry["SUMMARY"]);
    }
}
