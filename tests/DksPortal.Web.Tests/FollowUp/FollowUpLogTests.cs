namespace DksPortal.Web.Tests.FollowUp;

/// <summary>What the event log tells of the follow-up, and where it leads.</summary>
public sealed class FollowUpLogTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_log_leads_to_what_it_tells_of()
    {
        var secretary = await portal.Visitor("sekretariat");
        var action = await portal.ActionAt("Beskrive en fælles indgang for virksomheder, der vil ansætte i fleksjob og småjob");
        await secretary.Opens(action).Writes("Bemærkning", "Vi har en skitse").Presses("Begynd").ShouldSee("Historik").ShouldSee("Melding: Vi har en skitse");

        await secretary.Opens("/admin/haendelseslog?slags=ActionItem");
        Assert.Contains(action, Links(secretary));
        await secretary.Opens("/admin/haendelseslog?slags=ActionItemUpdate");
        Assert.Contains(action, Links(secretary));
        await secretary.Opens("/admin/haendelseslog?slags=Recommendation");
        Assert.Contains(Links(secretary), link => link.StartsWith("/anbefalinger/", StringComparison.Ordinal));
        await secretary.Opens("/admin/haendelseslog?slags=FollowUpNote");
        Assert.Contains("/moeder/2026-1/opfoelgning", Links(secretary));
    }

    private static List<string> Links(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("ol.history a[href]").Select(link => link.GetAttribute("href")!)];
}
