using DksPortal.Domain.Indicators;
using DksPortal.Domain.Status;
using DksPortal.Web.Features.Status;

namespace DksPortal.Web.Features.Indicators;

/// <summary>All indicators as they stood on a day.</summary>
public sealed record IndicatorListPage(StatusAsked Asked, StatusDay Day, IReadOnlyList<IndicatorStanding> Standings)
{
    /// <summary>The day as addresses name it; null for today.</summary>
    public string? Date => Day.IsToday ? null : Day.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>An indicator's numbers, with the part of its addresses that names the day.</summary>
public sealed record IndicatorNumbers(IndicatorStanding Standing, string Date);

/// <summary>One indicator.</summary>
/// <param name="Indicator">The indicator with its principle and, when it is measured by hand, with what was measured.</param>
/// <param name="Standing">How it stood on the day.</param>
/// <param name="Day">The day.</param>
public sealed record IndicatorPage(Indicator Indicator, IndicatorStanding Standing, StatusDay Day)
{
    /// <summary>What exactly is counted, in the reader's language.</summary>
    public string Definition => ComputedWords.Definition(Indicator.Computation, Indicator.Definition);

    /// <summary>The enterprises behind a computed one, or those that are missing; nothing for a day of the past.</summary>
    public EnterprisesBehind? Behind { get; init; }

    /// <summary>The measurements as they were known on the day, the newest first; without what else is told of one that has been taken away since.</summary>
    public IEnumerable<(IndicatorPoint Point, Observation? Observation)> Shown =>
        Standing.Points.Reverse().Select(point => (point, Indicator.Observations.FirstOrDefault(one => one.On == point.On)));
}
