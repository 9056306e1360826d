using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Status;

/// <summary>What is new since one was there.</summary>
public sealed class LastVisitTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task News_are_told_since_the_last_visit_on_another_day_and_all_day_long()
    {
        var (secretary, politician) = (await portal.Visitor("sekretariat"), await portal.Visitor("politiker"));
        await politician.Opens("/status").ShouldSee("Hvad er nyt siden 22.10.2026");

        portal.Clock.Advance(TimeSpan.FromDays(3));
        (secretary, politician) = (await portal.Visitor("sekretariat"), await portal.Visitor("politiker"));
        await secretary.HasConvened("Nyt møde til politikeren", "2027-02-10");
        for (var look = 0; look < 2; look++)
        {
            await politician.Opens("/status").ShouldSee("Hvad er nyt siden dit sidste besøg 21.11.2026").ShouldSee("Nyt møde til politikeren").ShouldSee("Møde · Indkaldt");
        }

        portal.Clock.Advance(TimeSpan.FromDays(1));
        politician = await portal.Visitor("politiker");
        await politician.Opens("/status").ShouldSee("Hvad er nyt siden dit sidste besøg 24.11.2026");
    }
}
