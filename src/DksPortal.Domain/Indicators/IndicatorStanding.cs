using DksPortal.Domain.Status;

namespace DksPortal.Domain.Indicators;

/// <summary>How an indicator stood on a day: its values, and what they are held against.</summary>
/// <param name="Fact">The indicator.</param>
/// <param name="Points">Its values, the oldest first.</param>
/// <param name="Approved">Of a computed one: how many enterprises were approved; null for one that is measured by hand.</param>
public sealed record IndicatorStanding(IndicatorFact Fact, IReadOnlyList<IndicatorPoint> Points, int? Approved)
{
    /// <summary>The most years that a computed indicator looks back.</summary>
    public const int Years = 10;

    /// <summary>Of a computed one: the value of the baseline's year, where that year lies further back than the values.</summary>
    public IndicatorPoint? Earlier { get; init; }

    /// <summary>Of new enterprises: the year that the youngest was founded in; null while none is known.</summary>
    public int? Youngest { get; init; }

    /// <summary>The newest value; null while there is none.</summary>
    public IndicatorPoint? Latest => Points.Count > 0 ? Points[^1] : null;

    /// <summary>The value before the newest.</summary>
    public IndicatorPoint? Previous => Points.Count > 1 ? Points[^2] : null;

    /// <summary>What it is held against: the value that was told or, of a computed one, the value of that year.</summary>
    public IndicatorPoint? Baseline => Fact switch
    {
        { Computation: null, Baseline: { } told, BaselineYear: { } year } => new IndicatorPoint(year, told),
        { Computation: not null, BaselineYear: { } year } => Points.FirstOrDefault(point => point.Year == year) ?? Earlier,
        _ => null,
    };

    /// <summary>How much has changed since the baseline; null when nothing later is known.</summary>
    public decimal? SinceBaseline => Baseline is { } from && Latest is { } to && to.Year >= from.Year && !ReferenceEquals(to, from) ? to.Value - from.Value : null;

    /// <summary>How much has changed since the value before the newest.</summary>
    public decimal? SinceLast => Latest?.Value - Previous?.Value;

    /// <summary>How much is left to the target; nothing or less when it is reached, null when none is set.</summary>
    public decimal? Left => (Fact.Target - Latest?.Value) * Sign;

    /// <summary>
    /// Where it is going: since the baseline, where there is one, and since the value before otherwise. Of sums of different
    /// numbers of reports nothing is said, and of a year that is not over only that it is ahead already.
    /// </summary>
    public IndicatorTrend Trend => !IsComparable ? IndicatorTrend.Unknown : Change switch
    {
        null => IndicatorTrend.Unknown,
        > 0 => IndicatorTrend.Better,
        _ when Latest is { IsUnfinished: true } => IndicatorTrend.Unknown,
        0 => IndicatorTrend.Unchanged,
        _ => IndicatorTrend.Worse,
    };

    /// <summary>Whether the newest value and what it is held against come from as many reports; a sum of fewer is no decline.</summary>
    public bool IsComparable => Fact.Computation != IndicatorComputation.VulnerableEmployees || (Baseline ?? Previous) is not { } from || from.Known == Latest?.Known;

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool HasDemo => Points.Any(point => point.Demo != 0);

    /// <summary>What a computed value is made of. An enterprise may be of several kinds: those parts do not add up to the whole.</summary>
    public static IReadOnlyList<IndicatorPart> PartsOf(IndicatorComputation? computation) => computation switch
    {
        IndicatorComputation.NewEnterprises => [IndicatorPart.Democratic, IndicatorPart.Cooperative, IndicatorPart.SocialEconomy],
        IndicatorComputation.VulnerableEmployees => [IndicatorPart.FlexJobs, IndicatorPart.SmallJobs, IndicatorPart.LeisureJobs],
        null => [],
    };

    /// <summary>What stands beside a computed value: it overlaps with it, and is no part of it.</summary>
    public static IReadOnlyList<IndicatorPart> BesideOf(IndicatorComputation? computation) =>
        computation == IndicatorComputation.VulnerableEmployees ? [IndicatorPart.Internships, IndicatorPart.FromUnemployment] : [];

    /// <summary>All indicators as they stood.</summary>
    public static IReadOnlyList<IndicatorStanding> All(IndicatorFacts facts, StatusDay day) => [.. facts.Indicators.Select(fact => Of(fact, facts, day))];

    /// <summary>The change in the good direction.</summary>
    private decimal? Change => (SinceBaseline ?? SinceLast) * Sign;

    private int Sign => Fact.Direction == IndicatorDirection.Up ? 1 : -1;

    private static IndicatorStanding Of(IndicatorFact fact, IndicatorFacts facts, StatusDay day) => fact.Computation switch
    {
        IndicatorComputation.NewEnterprises => Computed(fact, facts, day, [.. Founded(facts, day)]) with { Youngest = facts.Foundings.Where(one => one.Year <= day.Day.Year).Max(one => one.Year) },
        IndicatorComputation.VulnerableEmployees => Computed(fact, facts, day, [.. Employed(facts, day)]),
        null => new(fact, [.. facts.Observations.Where(one => one.IndicatorId == fact.Id && (day.IsToday || one.On <= day.Day)).OrderBy(one => one.On)
            .Select(one => new IndicatorPoint(one.On.Year, one.Value) { On = one.On })], null),
    };

    /// <summary>Of all years the last ones are shown; what it is held against is kept however old it is.</summary>
    private static IndicatorStanding Computed(IndicatorFact fact, IndicatorFacts facts, StatusDay day, List<IndicatorPoint> all)
    {
        var first = day.Day.Year - Years + 1;
        return new IndicatorStanding(fact, [.. all.Where(point => point.Year >= first)], facts.Approved)
        {
            Earlier = all.Find(point => point.Year == fact.BaselineYear && point.Year < first),
        };
    }

    /// <summary>A year in which none was founded is a value too, from the first year that is known.</summary>
    private static IEnumerable<IndicatorPoint> Founded(IndicatorFacts facts, StatusDay day)
    {
        var known = facts.Foundings.Where(one => one.Year <= day.Day.Year).ToList();
        if (known.Count == 0) yield break;
        var reports = facts.Foundings.Where(one => one.Year is not null).Sum(one => one.Count);
        var (byYear, first) = (known.ToLookup(one => one.Year!.Value), known.Min(one => one.Year!.Value));
        for (var year = first; year <= day.Day.Year; year++)
        {
            var founded = byYear[year].ToList();
            yield return new IndicatorPoint(year, founded.Sum(one => one.Count))
            {
                Parts = [Sum(founded, one => one.IsDemocratic), Sum(founded, one => one.IsCooperative), Sum(founded, one => one.IsSocialEconomy)],
                Known = reports,
                Demo = Sum(founded, one => one.IsDemo),
                IsUnfinished = year == day.Day.Year && !EndsYear(day.Day),
            };
        }
    }

    /// <summary>A year of which nobody has told anything has no value.</summary>
    private static IEnumerable<IndicatorPoint> Employed(IndicatorFacts facts, StatusDay day) =>
        from one in facts.Employments
        where one.Year <= day.Day.Year
        group one by one.Year into told
        orderby told.Key
        select new IndicatorPoint(told.Key, told.Sum(one => one.Vulnerable))
        {
            Parts = [told.Sum(one => one.FlexJobs), told.Sum(one => one.SmallJobs), told.Sum(one => one.LeisureJobs)],
            Beside = [told.Sum(one => one.Internships), told.Sum(one => one.FromUnemployment)],
            Known = told.Sum(one => one.Reports),
            Demo = told.Where(one => one.IsDemo).Sum(one => one.Vulnerable),
            IsUnfinished = told.Key == day.Day.Year && !EndsYear(day.Day),
        };

    private static int Sum(IEnumerable<FoundingFact> founded, Func<FoundingFact, bool> counts) => founded.Where(counts).Sum(one => one.Count);

    private static bool EndsYear(DateOnly day) => day is { Month: 12, Day: 31 };
}
