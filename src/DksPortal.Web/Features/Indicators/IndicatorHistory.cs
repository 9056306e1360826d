using System.Globalization;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.Indicators;
using DksPortal.Web.Data;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Indicators;

/// <summary>
/// Reads what the indicators were computed from when a day ended. Figures and measurements are corrected in place, so what
/// was changed since is undone by the event log: what a day told it tells for ever.
/// </summary>
internal sealed class IndicatorHistory(PortalDb db, DateTime ends)
{
    private static readonly string[] Things = [nameof(Enterprise), nameof(EmploymentFigures), nameof(Indicator), nameof(Observation)];

    private static readonly string[] Fields =
    [
        nameof(Enterprise.IsListed), nameof(Enterprise.Founded), nameof(Enterprise.IsDemocratic), nameof(Enterprise.IsCooperative), nameof(Enterprise.IsSocialEconomy), nameof(Enterprise.IsDemo),
        nameof(EmploymentFigures.FlexJobs), nameof(EmploymentFigures.SmallJobs), nameof(EmploymentFigures.LeisureJobs), nameof(EmploymentFigures.Internships), nameof(EmploymentFigures.FromUnemployment),
        nameof(Indicator.Direction), nameof(Indicator.Baseline), nameof(Indicator.BaselineYear), nameof(Indicator.Target), nameof(Indicator.TargetYear),
        nameof(Observation.On), nameof(Observation.Value),
    ];

    /// <summary>Everything, as it was known then. Names are today's.</summary>
    public async Task<IndicatorFacts> ReadAsync(IReadOnlyList<IndicatorFact> indicators, CancellationToken cancel)
    {
        var log = await LoggedSince.ReadAsync(db, ends, Things, Fields, cancel);
        var enterprises = await EnterprisesAsync(log, cancel);
        return new IndicatorFacts
        {
            Indicators = [.. indicators.Where(one => one.Computation is not null || log.Was(Path(one.Id))).Select(one => Undone(one, log))],
            Observations = [.. await ObservationsAsync(log, cancel), .. await GoneAsync(log, cancel)],
            Foundings = [.. enterprises.Values],
            Employments = await EmploymentsAsync(log, enterprises, cancel),
        };
    }

    private static string Path(int indicator) => $"Indicator/{indicator}/";

    private static IndicatorFact Undone(IndicatorFact one, LoggedSince log) => one with
    {
        Direction = log.Choice(Path(one.Id), nameof(Indicator.Direction), one.Direction),
        Baseline = log.Number(Path(one.Id), nameof(Indicator.Baseline), one.Baseline),
        BaselineYear = (int?)log.Number(Path(one.Id), nameof(Indicator.BaselineYear), one.BaselineYear),
        Target = log.Number(Path(one.Id), nameof(Indicator.Target), one.Target),
        TargetYear = (int?)log.Number(Path(one.Id), nameof(Indicator.TargetYear), one.TargetYear),
    };

    /// <summary>The approved ones, by number.</summary>
    private async Task<Dictionary<int, FoundingFact>> EnterprisesAsync(LoggedSince log, CancellationToken cancel)
    {
        var all = await db.Enterprises.Select(one => new { one.Id, one.IsListed, one.Founded, one.IsDemocratic, one.IsCooperative, one.IsSocialEconomy, one.IsDemo }).ToListAsync(cancel);
        return all.Select(one => (one.Id, Now: one, Path: $"Enterprise/{one.Id}/"))
            .Where(one => log.Was(one.Path) && log.Flag(one.Path, nameof(Enterprise.IsListed), one.Now.IsListed))
            .ToDictionary(one => one.Id, one => new FoundingFact(
                log.Year(one.Path, nameof(Enterprise.Founded), one.Now.Founded), log.Flag(one.Path, nameof(Enterprise.IsDemocratic), one.Now.IsDemocratic),
                log.Flag(one.Path, nameof(Enterprise.IsCooperative), one.Now.IsCooperative), log.Flag(one.Path, nameof(Enterprise.IsSocialEconomy), one.Now.IsSocialEconomy),
                log.Flag(one.Path, nameof(Enterprise.IsDemo), one.Now.IsDemo), 1));
    }

    private async Task<IReadOnlyList<EmploymentFact>> EmploymentsAsync(LoggedSince log, Dictionary<int, FoundingFact> enterprises, CancellationToken cancel)
    {
        var all = await db.EmploymentFigures
            .Select(one => new { one.Id, one.EnterpriseId, one.Year, one.FlexJobs, one.SmallJobs, one.LeisureJobs, one.Internships, one.FromUnemployment }).ToListAsync(cancel);
        return
        [
            .. from one in all
               let path = $"Enterprise/{one.EnterpriseId}/EmploymentFigures/{one.Id}/"
               where log.Was(path) && enterprises.ContainsKey(one.EnterpriseId)
               select new EmploymentFact(
                   one.Year, enterprises[one.EnterpriseId].IsDemo, 1, log.Whole(path, nameof(one.FlexJobs), one.FlexJobs), log.Whole(path, nameof(one.SmallJobs), one.SmallJobs),
                   log.Whole(path, nameof(one.LeisureJobs), one.LeisureJobs), log.Whole(path, nameof(one.Internships), one.Internships),
                   log.Whole(path, nameof(one.FromUnemployment), one.FromUnemployment)),
        ];
    }

    private async Task<IEnumerable<ObservationFact>> ObservationsAsync(LoggedSince log, CancellationToken cancel) =>
        from one in await db.Observations.Select(one => new { one.Id, one.IndicatorId, one.On, one.Value }).ToListAsync(cancel)
        let path = $"{Path(one.IndicatorId)}Observation/{one.Id}/"
        where log.Was(path)
        select new ObservationFact(one.IndicatorId, log.Day(path, nameof(one.On), one.On), log.Number(path, nameof(one.Value), one.Value) ?? 0);

    /// <summary>Those that were taken away since, as the log told them until then.</summary>
    private async Task<IEnumerable<ObservationFact>> GoneAsync(LoggedSince log, CancellationToken cancel)
    {
        var gone = log.Gone.Where(path => path.Contains("/Observation/", StringComparison.Ordinal)).ToList();
        var told = await db.AuditEntries.Where(entry => entry.At < ends && entry.Act != AuditAct.Removed && gone.Contains(entry.Path)).OrderBy(entry => entry.Id)
            .Select(entry => new { entry.Path, entry.Changes }).ToListAsync(cancel);
        return from one in told
               group one.Changes by one.Path into changes
               from day in Last(changes, nameof(Observation.On))
               from value in Last(changes, nameof(Observation.Value))
               select new ObservationFact(
                   int.Parse(changes.Key.Split('/')[1], CultureInfo.InvariantCulture), DateOnly.Parse(day, CultureInfo.InvariantCulture), decimal.Parse(value, CultureInfo.InvariantCulture));
    }

    /// <summary>What a field was last told to be, if it was told.</summary>
    private static IEnumerable<string> Last(IEnumerable<IReadOnlyList<AuditChange>> changes, string field) =>
        changes.SelectMany(change => change).Where(change => change.Field == field).Select(change => change.To).OfType<string>().TakeLast(1);
}
