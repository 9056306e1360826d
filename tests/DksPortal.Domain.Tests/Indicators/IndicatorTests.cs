using DksPortal.Domain.Indicators;

namespace DksPortal.Domain.Tests.Indicators;

public sealed class IndicatorTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("", "procent", "Andel", "Rundspørge", "Indicator.NameMissing")]
    [InlineData("Kendskab", " ", "Andel", "Rundspørge", "Indicator.UnitMissing")]
    [InlineData("Kendskab", "procent", "", "Rundspørge", "Indicator.DefinitionMissing")]
    [InlineData("Kendskab", "procent", "Andel", " ", "Indicator.SourceMissing")]
    public void It_says_what_is_counted_and_where_that_is_known_from(string name, string unit, string definition, string source, string why) =>
        Refused.With(why, () => _ = new Indicator(name, unit, definition, source));

    [Fact]
    public void A_value_comes_with_its_year_and_the_target_after_the_baseline()
    {
        var indicator = ByHand();
        Refused.With("Indicator.YearMissing", () => indicator.IsHeldAgainst(5, null, null, null));
        Refused.With("Indicator.YearMissing", () => indicator.IsHeldAgainst(null, 2025, null, null));
        Refused.With("Indicator.YearMissing", () => indicator.IsHeldAgainst(null, null, 5, null));
        Refused.With("Indicator.YearMissing", () => indicator.IsHeldAgainst(null, null, null, 2027));
        Refused.With("Indicator.TargetBeforeBaseline", () => indicator.IsHeldAgainst(5, 2025, 6, 2025));
        Refused.With("Indicator.YearImpossible", () => indicator.IsHeldAgainst(5, 1899, null, null));
        Refused.With("Indicator.YearImpossible", () => indicator.IsHeldAgainst(null, null, 5, 2201));
        Refused.With("Indicator.ValueImpossible", () => indicator.IsHeldAgainst(Indicator.MostValue + 1, 2025, null, null));
        Refused.With("Indicator.ValueImpossible", () => indicator.IsHeldAgainst(null, null, -Indicator.MostValue - 1, 2027));

        indicator.IsHeldAgainst(5.125m, 2025, 6, 2026);
        Assert.Equal((5.12m, 2025, 6m, 2026), (indicator.Baseline, indicator.BaselineYear, indicator.Target, indicator.TargetYear));
        indicator.IsHeldAgainst(null, null, null, null);
        Assert.Null(indicator.Baseline);
    }

    [Fact]
    public void Of_a_computed_one_the_year_alone_is_told_and_nothing_is_measured()
    {
        var indicator = new Indicator("Nye", "virksomheder", "Grundlagt i året", "Registret", IndicatorComputation.NewEnterprises);
        Refused.With("Indicator.IsComputed", () => indicator.IsHeldAgainst(5, 2025, null, null));
        Refused.With("Indicator.IsComputed", () => indicator.Measure(Today, 5, "Rundspørge", null, 1, Now));

        indicator.IsHeldAgainst(null, 2025, 20, 2027);
        Assert.Equal((null, 2025, 20m), (indicator.Baseline, indicator.BaselineYear, indicator.Target));
    }

    [Fact]
    public void It_is_measured_once_a_day_and_not_before_the_day_has_come()
    {
        var indicator = ByHand();
        indicator.Measure(Today, 12.345m, "Rundspørge", " ", 1, Now);
        indicator.Measure(Today.AddDays(-30), -3, "Rundspørge", "118 svar", 1, Now);

        Assert.Equal([-3m, 12.34m], indicator.Observations.Select(one => one.Value));
        Assert.Equal((null, 1, Now), (indicator.Observations[1].Note, indicator.Observations[1].ById, indicator.Observations[1].At));
        Refused.With("Observation.DayTaken", () => indicator.Measure(Today, 5, "Rundspørge", null, 1, Now));
        Refused.With("Observation.InTheFuture", () => indicator.Measure(Today.AddDays(2), 5, "Rundspørge", null, 1, Now));
        Refused.With("Indicator.ValueImpossible", () => indicator.Measure(Today.AddDays(-1), Indicator.MostValue + 1, "Rundspørge", null, 1, Now));
        Refused.With("Indicator.SourceMissing", () => indicator.Measure(Today.AddDays(-1), 5, " ", null, 1, Now));
        Assert.Equal(2, indicator.Observations.Count);
    }

    [Fact]
    public void A_measurement_is_corrected_and_taken_away()
    {
        var indicator = ByHand();
        var (first, second) = (indicator.Measure(Today.AddDays(-9), 1, "Rundspørge", null, 1, Now), indicator.Measure(Today, 2, "Rundspørge", null, 1, Now));
        Refused.With("Observation.DayTaken", () => indicator.Correct(second, first.On, 3, "Rundspørge", null, Now));

        indicator.Correct(second, second.On, 3, "Ny optælling", "Talt om", Now);
        Assert.Equal((3m, "Ny optælling", "Talt om"), (second.Value, second.Source, second.Note));
        indicator.Remove(first);
        Assert.Equal([second], indicator.Observations);
    }

    private static Indicator ByHand() => new("Kendskab", "procent", "Andel af indkøbere", "Rundspørge");
}
