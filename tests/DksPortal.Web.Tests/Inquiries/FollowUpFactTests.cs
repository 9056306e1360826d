using DksPortal.Web.Features.Inquiries;
using DksPortal.Web.Tests.FollowUp;
using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Inquiries;

/// <summary>An answer is for everybody, and so are the numbers that it quotes.</summary>
public sealed class FollowUpFactTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Of_closed_items_and_minutes_not_published_no_fact_tells()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var open = await OpenFollowUp(secretary);
        Assert.Equal("5 åbne opfølgningspunkter, heraf 3 med overskredet frist", open);

        var meeting = await secretary.MakesMeeting("Møde uden referat", "2026-11-20");
        await secretary.AddsItem(meeting, "Ejerskifte");
        await secretary.Convenes(meeting);
        await secretary.Agrees(meeting, "Spørge banken", "Lars Bonnerup Iversen", "2026-12-20");
        Assert.Equal(open, await OpenFollowUp(secretary));

        await secretary.Publishes(colleague, meeting);
        Assert.Equal("6 åbne opfølgningspunkter, heraf 3 med overskredet frist", await OpenFollowUp(secretary));
    }

    private static async Task<string> OpenFollowUp(Visitor secretary)
    {
        await secretary.Opens("/spoergsmaal").Follows("Hvad er der sket siden rådets første møde?");
        return secretary.Page.QuerySelectorAll("dl.live-facts > div").Single(one => one.QuerySelector("code")!.TextContent == LiveFact.OpenFollowUp.Token()).QuerySelector("dd")!.TextContent.Words();
    }
}
