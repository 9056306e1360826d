using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Vision.Initiatives;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Home;

/// <summary>The initiatives whose status somebody must confirm.</summary>
public sealed class InitiativeWaits(PortalDb db, CurrentUser me, PortalClock clock)
{
    private const int MostByName = 3;

    /// <summary>For the secretariat: each by name while they are few, otherwise one line for all.</summary>
    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancel)
    {
        if (!me.IsSecretariat) return [];
        var unconfirmed = db.Initiatives.Unconfirmed(clock.UtcNow);
        var oldest = await unconfirmed.OrderBy(one => one.ConfirmedAt).ThenBy(one => one.Id).Take(MostByName + 1)
            .Select(one => new { one.Id, one.Title, one.ConfirmedAt }).ToListAsync(cancel);
        if (oldest.Count <= MostByName) return [.. oldest.Select(one => new Waiting(WaitingFor.Initiative, $"/indsatser/{one.Id}", one.Title, Since(one.ConfirmedAt)))];
        var count = await unconfirmed.CountAsync(cancel);
        return [new Waiting(WaitingFor.Initiatives, "/indsatser?ubekraeftet=true", $"{count}", Since(oldest[0].ConfirmedAt))];
    }

    private static DateOnly Since(DateTime confirmed) => PortalClock.DayOf(confirmed.AddMonths(Initiative.ConfirmedForMonths));
}
