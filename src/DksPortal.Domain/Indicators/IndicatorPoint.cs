namespace DksPortal.Domain.Indicators;

/// <summary>The value of an indicator for a day or a year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Value">The value.</param>
public sealed record IndicatorPoint(int Year, decimal Value)
{
    /// <summary>The day that it was measured on; null for what is computed by the year.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What it is made of, in the order of <see cref="IndicatorStanding.PartsOf"/>; nothing where it is one number.</summary>
    public IReadOnlyList<decimal> Parts { get; init; } = [];

    /// <summary>What stands beside it and is no part of it, in the order of <see cref="IndicatorStanding.BesideOf"/>.</summary>
    public IReadOnlyList<decimal> Beside { get; init; } = [];

    /// <summary>How many enterprises it is known from; null for what was measured by hand.</summary>
    public int? Known { get; init; }

    /// <summary>How much of it is made up for demonstration.</summary>
    public decimal Demo { get; init; }

    /// <summary>Whether its year was not over.</summary>
    public bool IsUnfinished { get; init; }
}

/// <summary>A part of a computed value.</summary>
public enum IndicatorPart
{
    /// <summary>Demokratiske.</summary>
    Democratic,
    /// <summary>Kooperative.</summary>
    Cooperative,
    /// <summary>Socialøkonomiske.</summary>
    SocialEconomy,
    /// <summary>Fleksjob.</summary>
    FlexJobs,
    /// <summary>Småjob.</summary>
    SmallJobs,
    /// <summary>Fritidsjob.</summary>
    LeisureJobs,
    /// <summary>Virksomhedspraktik.</summary>
    Internships,
    /// <summary>Fra ledighed.</summary>
    FromUnemployment,
}

/// <summary>Where an indicator is going.</summary>
public enum IndicatorTrend
{
    /// <summary>There is nothing to compare.</summary>
    Unknown,
    /// <summary>Uændret.</summary>
    Unchanged,
    /// <summary>The good way.</summary>
    Better,
    /// <summary>The other way.</summary>
    Worse,
}
