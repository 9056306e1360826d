using DksPortal.Domain.Indicators;
using DksPortal.Domain.Status;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Indicators;

/// <summary>
/// Reads what the indicators are computed from. Of today the database makes the sums, so that a hundred thousand enterprises
/// take few rows; a day of the past is read thing by thing.
/// </summary>
public sealed class IndicatorFactsReader(PortalDb db)
{
    /// <summary>Everything, as it was known on the day; the names are today's, in the reader's language.</summary>
    public async Task<IndicatorFacts> ReadAsync(StatusDay day, CancellationToken cancel)
    {
        var stored = await db.Indicators.OrderBy(one => one.Computation == null).ThenBy(one => one.Id).Select(one => new IndicatorFact(
            one.Id, one.Name, one.Unit, one.Source, one.Computation, one.Direction, one.Baseline, one.BaselineYear, one.Target, one.TargetYear, (int?)one.VisionPrinciple!.Number))
            .ToListAsync(cancel);
        var indicators = stored.ConvertAll(ComputedWords.Of);
        return day.IsToday ? await NowAsync(indicators, cancel) : await new IndicatorHistory(db, day.Ends).ReadAsync(indicators, cancel);
    }

    /// <summary>How all indicators stood on the day.</summary>
    public async Task<IReadOnlyList<IndicatorStanding>> StandingsAsync(StatusDay day, CancellationToken cancel) => IndicatorStanding.All(await ReadAsync(day, cancel), day);

    /// <summary>How they stand now.</summary>
    public Task<IReadOnlyList<IndicatorStanding>> StandingsAsync(PortalClock clock, CancellationToken cancel) => StandingsAsync(DayOf(clock.Today, clock), cancel);

    /// <summary>The day that they are told for.</summary>
    public static StatusDay DayOf(DateOnly day, PortalClock clock) => new(day, clock.Today, PortalClock.Utc(day.AddDays(1), TimeOnly.MinValue), clock.UtcNow);

    private async Task<IndicatorFacts> NowAsync(IReadOnlyList<IndicatorFact> indicators, CancellationToken cancel) => new()
    {
        Indicators = indicators,
        Observations = await db.Observations.Select(one => new ObservationFact(one.IndicatorId, one.On, one.Value)).ToListAsync(cancel),
        Foundings = await FoundingsAsync(cancel),
        Employments = await db.EmploymentFigures.Where(one => one.Enterprise!.IsListed)
            .GroupBy(one => new { one.Year, one.Enterprise!.IsDemo })
            .Select(told => new EmploymentFact(
                told.Key.Year, told.Key.IsDemo, told.Count(), told.Sum(one => (long)one.FlexJobs), told.Sum(one => (long)one.SmallJobs), told.Sum(one => (long)one.LeisureJobs),
                told.Sum(one => (long)one.Internships), told.Sum(one => (long)one.FromUnemployment)))
            .ToListAsync(cancel),
    };

    private async Task<IReadOnlyList<FoundingFact>> FoundingsAsync(CancellationToken cancel)
    {
        var counted = await db.Enterprises.Where(one => one.IsListed)
            .GroupBy(one => new { one.Founded, one.IsDemocratic, one.IsCooperative, one.IsSocialEconomy, one.IsDemo })
            .Select(alike => new { alike.Key, Count = alike.Count() }).ToListAsync(cancel);
        return [.. counted.Select(one => new FoundingFact(one.Key.Founded?.Year, one.Key.IsDemocratic, one.Key.IsCooperative, one.Key.IsSocialEconomy, one.Key.IsDemo, one.Count))];
    }
}
