using DksPortal.Web.Data;
using DksPortal.Web.Features.Enterprises;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Home;

/// <summary>Reminds an enterprise's people of last year's employment figures, in the first months of the year.</summary>
public sealed class FiguresWaits(PortalDb db, CurrentUser me, PortalClock clock)
{
    private const int LastMonth = 4;

    /// <summary>One's own approved enterprises that have not told last year's.</summary>
    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancel)
    {
        if (!me.IsEnterprise || clock.Today.Month > LastMonth) return [];
        var year = clock.Today.Year - 1;
        var own = await db.Enterprises.KeptBy(me, db).Where(one => one.IsListed && !one.Figures.Any(told => told.Year == year))
            .OrderBy(one => one.SortKey).Select(one => new { one.Cvr, one.Name }).ToListAsync(cancel);
        return own.ConvertAll(one => new Waiting(WaitingFor.Figures, $"/virksomheder/{one.Cvr}/beskaeftigelsestal?aar={year}", one.Name, null, $"{year}"));
    }
}
