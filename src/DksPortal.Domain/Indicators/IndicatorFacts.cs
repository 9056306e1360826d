namespace DksPortal.Domain.Indicators;

/// <summary>What the indicators are computed from, as it was known on a day.</summary>
public sealed record IndicatorFacts
{
    /// <summary>The indicators.</summary>
    public IReadOnlyList<IndicatorFact> Indicators { get; init; } = [];

    /// <summary>What was measured by hand.</summary>
    public IReadOnlyList<ObservationFact> Observations { get; init; } = [];

    /// <summary>The approved enterprises, counted by what an indicator needs to know of them.</summary>
    public IReadOnlyList<FoundingFact> Foundings { get; init; } = [];

    /// <summary>What the approved enterprises told of those they employ, summed.</summary>
    public IReadOnlyList<EmploymentFact> Employments { get; init; } = [];

    /// <summary>How many enterprises are approved.</summary>
    public int Approved => Foundings.Sum(one => one.Count);
}

/// <summary>An indicator, without what was measured; its principle by the number in the vision paper.</summary>
public sealed record IndicatorFact(
    int Id, string Name, string Unit, string Source, IndicatorComputation? Computation, IndicatorDirection Direction,
    decimal? Baseline, int? BaselineYear, decimal? Target, int? TargetYear, int? Principle);

/// <summary>A measurement by hand.</summary>
public sealed record ObservationFact(int IndicatorId, DateOnly On, decimal Value);

/// <summary>So many approved enterprises of the same kinds that were founded in the same year; null where that is not told.</summary>
public sealed record FoundingFact(int? Year, bool IsDemocratic, bool IsCooperative, bool IsSocialEconomy, bool IsDemo, int Count);

/// <summary>What so many enterprises told of a year, summed.</summary>
public sealed record EmploymentFact(
    int Year, bool IsDemo, int Reports, long FlexJobs, long SmallJobs, long LeisureJobs, long Internships, long FromUnemployment)
{
    /// <summary>People in vulnerable positions; practice and unemployment overlap with them and stand apart.</summary>
    public long Vulnerable => FlexJobs + SmallJobs + LeisureJobs;
}
