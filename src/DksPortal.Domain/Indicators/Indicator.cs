using DksPortal.Domain.Vision;

namespace DksPortal.Domain.Indicators;

/// <summary>What an indicator is computed from; an indicator without is measured by hand.</summary>
public enum IndicatorComputation
{
    /// <summary>Enterprises founded in a year and approved for the directory.</summary>
    NewEnterprises,
    /// <summary>People in fleksjob, småjob and fritidsjob, as the enterprises have told.</summary>
    VulnerableEmployees,
}

/// <summary>Which way is the good one.</summary>
public enum IndicatorDirection
{
    /// <summary>Jo flere, des bedre.</summary>
    Up,
    /// <summary>Jo færre, des bedre.</summary>
    Down,
}

/// <summary>Something by which the council sees what changed (indikator).</summary>
public sealed class Indicator : Entity
{
    /// <summary>The largest value that is no slip of the finger, either side of zero.</summary>
    public const decimal MostValue = 999_999_999_999m;

    /// <summary>The first year that can be a baseline's.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that can be a target's.</summary>
    public const int LastYear = 2200;

    private readonly List<Observation> observations = [];

    private Indicator() => (Name, Unit, Definition, Source) = ("", "", "", "");

    /// <summary>An indicator, measured by hand or computed.</summary>
    /// <exception cref="RuleViolation">As <see cref="Describe"/>.</exception>
    public Indicator(string name, string unit, string definition, string source, IndicatorComputation? computation = null) : this()
    {
        Describe(name, unit, definition, source, IndicatorDirection.Up);
        Computation = computation;
    }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; }

    /// <summary>What is counted: <c>virksomheder</c>, <c>personer</c>, <c>procent</c>.</summary>
    public string Unit { get; private set; }

    /// <summary>What exactly is counted, and what is not.</summary>
    public string Definition { get; private set; }

    /// <summary>Where its values come from.</summary>
    public string Source { get; private set; }

    /// <summary>What it is computed from; null when it is measured by hand.</summary>
    public IndicatorComputation? Computation { get; private set; }

    /// <summary>Which way is the good one.</summary>
    public IndicatorDirection Direction { get; private set; }

    /// <summary>The value that it is held against, if there is one.</summary>
    public decimal? Baseline { get; private set; }

    /// <summary>The year of the baseline.</summary>
    public int? BaselineYear { get; private set; }

    /// <summary>The value to reach, if one is set.</summary>
    public decimal? Target { get; private set; }

    /// <summary>The year by which it shall be reached.</summary>
    public int? TargetYear { get; private set; }

    /// <summary>The principle of the vision that it tells of, if of one.</summary>
    public int? VisionPrincipleId { get; private set; }

    /// <summary>The principle of the vision that it tells of.</summary>
    public VisionPrinciple? VisionPrinciple { get; private set; }

    /// <summary>What was measured, oldest first.</summary>
    public IReadOnlyList<Observation> Observations => [.. observations.OrderBy(one => one.On).ThenBy(one => one.Id)];

    /// <inheritdoc/>
    public override string Path => $"Indicator/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Name;

    /// <summary>Tells what it counts.</summary>
    /// <exception cref="RuleViolation"><c>Indicator.NameMissing</c>, <c>Indicator.UnitMissing</c>, <c>Indicator.DefinitionMissing</c>, <c>Indicator.SourceMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(string name, string unit, string definition, string source, IndicatorDirection direction)
    {
        (Name, Unit) = (Cleaned.Required(name, "Indicator.NameMissing"), Cleaned.Required(unit, "Indicator.UnitMissing", TextLimits.Code));
        Definition = Cleaned.Optional(definition, TextLimits.Remark) ?? throw new RuleViolation("Indicator.DefinitionMissing");
        (Source, Direction) = (Cleaned.Required(source, "Indicator.SourceMissing"), direction);
    }

    /// <summary>
    /// Says what it is held against and what is to be reached. A value comes with its year; of a computed indicator the year
    /// alone is told, since the value of that year is computed too.
    /// </summary>
    /// <exception cref="RuleViolation"><c>Indicator.IsComputed</c>, <c>Indicator.YearMissing</c>, <c>Indicator.YearImpossible</c>, <c>Indicator.ValueImpossible</c>, <c>Indicator.TargetBeforeBaseline</c>.</exception>
    public void IsHeldAgainst(decimal? baseline, int? baselineYear, decimal? target, int? targetYear)
    {
        RuleViolation.Unless(Computation is null || baseline is null, "Indicator.IsComputed");
        RuleViolation.Unless((Computation is not null || baseline is null == baselineYear is null) && target is null == targetYear is null, "Indicator.YearMissing");
        RuleViolation.Unless(IsYear(baselineYear) && IsYear(targetYear), "Indicator.YearImpossible");
        GuardValue(baseline);
        GuardValue(target);
        RuleViolation.Unless(baselineYear is null || targetYear is null || targetYear > baselineYear, "Indicator.TargetBeforeBaseline");
        (Baseline, BaselineYear, Target, TargetYear) = (Rounded(baseline), baselineYear, Rounded(target), targetYear);
    }

    /// <summary>Says which principle it tells of.</summary>
    public void TellsOf(VisionPrinciple? principle) => (VisionPrinciple, VisionPrincipleId) = (principle, principle?.Id);

    /// <summary>A new measurement.</summary>
    /// <exception cref="RuleViolation"><c>Indicator.IsComputed</c>, <c>Indicator.ValueImpossible</c>, <c>Indicator.SourceMissing</c>, <c>Observation.InTheFuture</c>, <c>Observation.DayTaken</c>.</exception>
    public Observation Measure(DateOnly on, decimal value, string source, string? note, int? by, DateTime now)
    {
        RuleViolation.Unless(Computation is null, "Indicator.IsComputed");
        var observation = new Observation(this, by, now);
        Put(observation, on, value, source, note, now);
        observations.Add(observation);
        return observation;
    }

    /// <summary>Corrects a measurement.</summary>
    /// <exception cref="RuleViolation">As <see cref="Measure"/>.</exception>
    public void Correct(Observation observation, DateOnly on, decimal value, string source, string? note, DateTime now) => Put(observation, on, value, source, note, now);

    /// <summary>Takes a measurement away.</summary>
    public void Remove(Observation observation) => observations.Remove(observation);

    private void Put(Observation observation, DateOnly on, decimal value, string source, string? note, DateTime now)
    {
        GuardValue(value);
        RuleViolation.Unless(on <= DateOnly.FromDateTime(now.AddDays(1)), "Observation.InTheFuture");
        RuleViolation.Unless(!observations.Exists(one => one != observation && one.On == on), "Observation.DayTaken");
        observation.Tell(on, value, source, note);
    }

    /// <summary>Whether it is empty or a year that is no slip of the finger.</summary>
    public static bool IsYear(int? year) => year is null or (>= FirstYear and <= LastYear);

    /// <summary>Whether it is a value that is no slip of the finger.</summary>
    public static bool IsValue(decimal value) => Math.Abs(value) <= MostValue;

    private static decimal? Rounded(decimal? value) => value is { } known ? Math.Round(known, 2) : null;

    private static void GuardValue(decimal? value) => RuleViolation.Unless(value is null || IsValue(value.Value), "Indicator.ValueImpossible");
}
