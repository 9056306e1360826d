using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Options;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Data.Seeding;

/// <summary>Lays the seeds at start: what the sources tell, always; made-up people and meetings, when the demo is on.</summary>
internal sealed class Seeds(IServiceProvider services)
{
    /// <summary>Inserts every record that was never inserted.</summary>
    public async Task LayAsync(CancellationToken cancel)
    {
        var clock = new SeedClock(services.GetRequiredService<TimeProvider>().GetUtcNow());
        var author = CurrentUser.Named("Portalen");
        await using var db = Open(author, clock);
        var laid = await SeedLedger.OpenAsync(db, clock, cancel);
        await new ReferenceSeeds(db, laid).LayAsync(cancel);
        if (!services.GetRequiredService<IOptions<DemoOptions>>().Value.Enabled) return;
        var people = new DemoPeople(db, laid, clock);
        await people.LayAsync(cancel);
        var themes = new DemoThemes(db, laid, clock);
        await themes.LayAsync(cancel);
        await new DemoMeetings(db, laid, clock, themes).LayAsync(cancel);
        await themes.CloseAsync(cancel);
        await new DemoInitiatives(db, laid, clock).LayAsync(cancel);
        await new DemoInquiries(db, laid, clock).LayAsync(cancel);
        await new DemoEnterprises(db, laid, clock).LayAsync(cancel);
    }

    private PortalDb Open(CurrentUser user, TimeProvider clock)
    {
        var type = services.GetRequiredService<PortalDb>().GetType();
        return (PortalDb)ActivatorUtilities.CreateInstance(services, type, user, clock);
    }
}
