using DksPortal.Domain.Indicators;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Indicators;

/// <summary>An enterprise behind a figure.</summary>
public sealed record EnterpriseBehind(string Cvr, string Name, string Note);

/// <summary>The enterprises behind a figure, or those that are missing in it.</summary>
/// <param name="Computation">What is computed.</param>
/// <param name="Year">The year that they were founded from, or of which they have told nothing.</param>
/// <param name="First">The first of them, by name.</param>
/// <param name="Total">How many there are.</param>
public sealed record EnterprisesBehind(IndicatorComputation Computation, int Year, IReadOnlyList<EnterpriseBehind> First, int Total);

/// <summary>Reads them: for everybody the new ones since the baseline, for the secretariat those that have not told their figures.</summary>
public sealed class EnterprisesBehindReader(PortalDb db, CurrentUser me, PortalClock clock)
{
    private const int Most = 50;

    /// <summary>Those of that indicator; null where there is nothing to list.</summary>
    public async Task<EnterprisesBehind?> ReadAsync(IndicatorStanding standing, CancellationToken cancel) => standing.Fact switch
    {
        { Computation: IndicatorComputation.NewEnterprises, BaselineYear: { } year } => await NewAsync(year, cancel),
        { Computation: IndicatorComputation.VulnerableEmployees } when me.IsSecretariat => await SilentAsync(cancel),
        _ => null,
    };

    private async Task<EnterprisesBehind?> NewAsync(int year, CancellationToken cancel)
    {
        // A date is kept as text that begins with its year, so that texts are in the order of the dates.
        var (from, to) = ($"{year:0000}", $"{clock.Today.Year + 1:0000}");
        var founded = db.Enterprises.Where(one => one.IsListed && ((string)(object)one.Founded!).CompareTo(from) >= 0 && ((string)(object)one.Founded!).CompareTo(to) < 0);
        var total = await founded.CountAsync(cancel);
        var first = await founded.OrderBy(one => one.SortKey).Take(Most).Select(one => new { one.Cvr, one.Name, one.Founded }).ToListAsync(cancel);
        return total == 0 ? null : new EnterprisesBehind(IndicatorComputation.NewEnterprises, year, [.. first.Select(one => new EnterpriseBehind(one.Cvr!, one.Name, one.Founded!.ToDay()))], total);
    }

    private async Task<EnterprisesBehind?> SilentAsync(CancellationToken cancel)
    {
        var year = clock.Today.Year - 1;
        var silent = db.Enterprises.Where(one => one.IsListed && !one.Figures.Any(told => told.Year == year));
        var total = await silent.CountAsync(cancel);
        var first = await silent.OrderBy(one => one.SortKey).Take(Most).Select(one => new EnterpriseBehind(one.Cvr!, one.Name, "")).ToListAsync(cancel);
        return total == 0 ? null : new EnterprisesBehind(IndicatorComputation.VulnerableEmployees, year, first, total);
    }
}
