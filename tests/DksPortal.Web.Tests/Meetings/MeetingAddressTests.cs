namespace DksPortal.Web.Tests.Meetings;

/// <summary>The address of a meeting: year and number, given once and for ever.</summary>
public sealed class MeetingAddressTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task It_follows_the_year_and_stays_when_the_date_moves_to_another()
    {
        var secretary = await portal.Visitor("sekretariat");
        var first = await secretary.MakesMeeting("Det første", "2028-12-15");
        var second = await secretary.MakesMeeting("Det andet", "2028-01-15");
        Assert.Equal(["/moeder/2028-1", "/moeder/2028-2"], [first, second]);

        await secretary.Opens($"{second}/rediger").Writes("Dato", "2029-01-15").Presses("Gem").ShouldSee("Mødet er gemt");

        Assert.Equal(second, secretary.Address);
        await secretary.Opens(second).ShouldSee("Det andet").ShouldSee("2029");
        Assert.Equal("/moeder/2029-1", await secretary.MakesMeeting("Det tredje", "2029-02-15"));
        Assert.Equal("/moeder/2028-3", await secretary.MakesMeeting("Det fjerde", "2028-02-15"));
    }

    [Fact]
    public async Task The_number_of_a_cancelled_meeting_is_not_given_again()
    {
        var secretary = await portal.Visitor("sekretariat");
        var cancelled = await secretary.MakesMeeting("Det aflyste", "2030-05-15");
        await secretary.Opens(cancelled).Follows("Aflys møde").Writes("Begrundelse", "Rådet ophører.").Presses("Aflys møde");

        Assert.Equal("/moeder/2030-2", await secretary.MakesMeeting("Det næste", "2030-06-15"));
    }
}
