using DksPortal.Domain.Indicators;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Indicators;

/// <summary>Tells an indicator in words. Beside a sum it always stands how many it is known from.</summary>
public sealed class IndicatorWords(IndicatorStanding standing, Texts texts)
{
    private readonly IndicatorFact fact = standing.Fact;

    /// <summary>The newest value with its unit and its time: <c>12 virksomheder i 2026, indtil nu</c>.</summary>
    public string Headline => standing.Latest is not { } latest
        ? texts["Indicator.NothingKnown"]
        : $"{latest.Value.ToNumber()} {Unit(latest.Value)} {When(latest)}";

    /// <summary>How many the newest value is known from, out of how many; null for what was measured by hand.</summary>
    public string? Coverage => standing.Approved is null ? null : CoverageOf(standing.Latest);

    /// <summary>What it is held against.</summary>
    public string Baseline => (standing.Baseline, fact.BaselineYear) switch
    {
        ({ } known, _) => texts["Indicator.InYear", known.Value.ToNumber(), known.Year] + (KnownFrom(known) is { } from ? $" ({from})" : ""),
        (null, { } year) => texts["Indicator.YearUnknown", year],
        _ => texts["Indicator.NotSet"],
    };

    /// <summary>What is to be reached.</summary>
    public string Target => fact is { Target: { } target, TargetYear: { } year } ? texts["Indicator.InYear", target.ToNumber(), year] : texts["Indicator.NotSet"];

    /// <summary>What there is to say in place of a picture of nothing: that none was founded in the years it would show; null where there is something to draw.</summary>
    public string? Nothing => fact.Computation == IndicatorComputation.NewEnterprises && IndicatorChart.Drawn(standing) is { Count: > 0 } drawn && drawn.All(point => point.Value == 0)
        ? texts["Indicator.NoneFounded", drawn[^1].Known, drawn[0].Year, drawn[^1].Year] + (standing.Youngest is { } year ? " " + texts["Indicator.Youngest", year] : "")
        : null;

    /// <summary>What has changed, a sentence each.</summary>
    public IReadOnlyList<string> Changes => [.. Told()];

    /// <summary>All that stands beside the newest value: how many it is known from, what it is held against, what has changed.</summary>
    public string Beside => string.Join(" · ", new[] { Coverage, texts["Indicator.BaselineIs", Baseline], texts["Indicator.TargetIs", Target] }.OfType<string>().Concat(Changes));

    /// <summary>How many enterprises a value is known from, out of how many, in short; null for what was measured or told by hand.</summary>
    public string? KnownFrom(IndicatorPoint point) => point.Known is { } known && standing.Approved is { } approved ? texts["Indicator.OfEnterprises", known, approved] : null;

    /// <summary>Where the values come from: computed ones from the register, on the day that they are told for.</summary>
    public string Source(DateOnly day) => fact.Computation is null ? fact.Source : texts["Indicator.ComputedFrom", day.ToDay()];

    private string CoverageOf(IndicatorPoint? point) => (fact.Computation, point) switch
    {
        (IndicatorComputation.NewEnterprises, _) => texts["Indicator.FoundedCoverage", point?.Known ?? 0, standing.Approved],
        (_, null) => texts["Indicator.NobodyTold", standing.Approved],
        _ => texts["Indicator.ToldCoverage", point.Known, standing.Approved, point.Year],
    };

    /// <summary>The unit of what is counted is told in the plural; of one alone it is told in words of our own.</summary>
    private string Unit(decimal value) => fact.Computation is { } counted && value == 1 ? texts[$"Indicator.One.{counted}"] : fact.Unit;

    private IEnumerable<string> Told()
    {
        if (standing.SinceBaseline is { } since && IsNews(since)) yield return Changed("Indicator.SinceBaseline", "Indicator.UnchangedBaseline", since, $"{standing.Baseline!.Year}");
        if (standing.Previous is { } previous && standing.SinceLast is { } change && IsNews(change) && (standing.SinceBaseline is null || previous.Year != standing.Baseline!.Year || previous.On is not null))
            yield return Changed("Indicator.SinceLast", "Indicator.UnchangedLast", change, previous.On?.ToDay() ?? $"{previous.Year}");
        if (!standing.IsComparable) yield return texts["Indicator.NotComparable"];
        if (standing.Left is { } left) yield return left <= 0 ? texts["Indicator.Reached"] : texts["Indicator.Left", left.ToNumber()];
        if (standing.Latest is { IsUnfinished: true } latest && fact.Computation == IndicatorComputation.NewEnterprises) yield return texts["Indicator.Unfinished", latest.Year];
    }

    /// <summary>That a year which is not over has just as many as a whole one had tells nothing yet.</summary>
    private bool IsNews(decimal change) => change != 0 || standing.Latest is { IsUnfinished: false };

    private string Changed(string changed, string same, decimal change, string since) => change == 0 ? texts[same, since] : texts[changed, change.ToChange(), since];

    private string When(IndicatorPoint point) => point switch
    {
        { On: { } day } => texts["Indicator.OnDay", day.ToDay()],
        { IsUnfinished: true } => texts["Indicator.SoFar", point.Year],
        _ => texts["Indicator.In", point.Year],
    };
}
