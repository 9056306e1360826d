using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Status;

/// <summary>Remembers when each reader last looked at the status.</summary>
public sealed class StatusVisits(PortalDb db, CurrentUser me, PortalClock clock)
{
    private const int DaysBeforeTheFirst = 30;

    /// <summary>
    /// The reader's last visit on an earlier day, UTC, and that there was one. A visit on a later day than the one before
    /// is kept, so that the page tells the same news all day.
    /// </summary>
    public async Task<(DateTime At, bool WasThere)> LastAsync(CancellationToken cancel)
    {
        var visit = await db.StatusVisits.SingleOrDefaultAsync(one => one.AccountId == me.AccountId, cancel);
        if (visit is null) db.Add(visit = new StatusVisit { AccountId = me.AccountId!.Value, SeenAt = clock.UtcNow });
        else if (PortalClock.DayOf(visit.SeenAt) < clock.Today) (visit.Before, visit.SeenAt) = (visit.SeenAt, clock.UtcNow);
        await SaveAsync(cancel);
        return (visit.Before ?? PortalClock.Utc(clock.Today.AddDays(-DaysBeforeTheFirst), TimeOnly.MinValue), visit.Before is not null);
    }

    private async Task SaveAsync(CancellationToken cancel)
    {
        if (!db.ChangeTracker.HasChanges()) return;
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The same reader opened the page twice at once: the other request kept the visit.
            db.ChangeTracker.Clear();
        }
    }
}
