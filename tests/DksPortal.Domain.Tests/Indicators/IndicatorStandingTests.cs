using DksPortal.Domain.Indicators;
using DksPortal.Domain.Status;
using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Domain.Tests.Indicators;

public sealed class IndicatorStandingTests
{
    private static readonly StatusDay Today = DayOf(new DateOnly(2026, 11, 21));

    private static readonly IndicatorFact New = new(1, "Nye", "virksomheder", "Registret", IndicatorComputation.NewEnterprises, IndicatorDirection.Up, null, 2025, null, null, null);
    private static readonly IndicatorFact Vulnerable = New with { Id = 2, Computation = IndicatorComputation.VulnerableEmployees };
    private static readonly IndicatorFact ByHand = New with { Id = 3, Computation = null, Baseline = 30, BaselineYear = 2024, Target = 60, TargetYear = 2027 };

    [Fact]
    public void New_enterprises_are_counted_by_year_and_kind_and_a_year_of_none_is_a_value()
    {
        var standing = Of(New, new IndicatorFacts
        {
            Foundings = [new(2023, true, true, false, false, 2), new(2025, false, false, true, true, 1), new(2025, true, false, true, false, 3), new(null, true, false, false, false, 4), new(2027, true, false, false, false, 1)],
        });

        Assert.Equal([(2023, 2m), (2024, 0m), (2025, 4m), (2026, 0m)], standing.Points.Select(point => (point.Year, point.Value)));
        Assert.Equal([3m, 0m, 4m], standing.Points[2].Parts);
        Assert.Equal((7, 11, 1m), (standing.Latest!.Known, standing.Approved, standing.Points[2].Demo));
        Assert.Equal((4m, -4m, true), (standing.Baseline!.Value, standing.SinceBaseline, standing.Latest.IsUnfinished));
        Assert.Equal(IndicatorTrend.Unknown, standing.Trend);
    }

    [Fact]
    public void A_year_nobody_told_of_has_no_value_and_sums_of_different_numbers_of_reports_are_not_compared()
    {
        var facts = new IndicatorFacts { Foundings = [new(null, true, false, false, false, 14)], Employments = [Told(2023, 5), Told(2025, 12), Told(2026, 3)] };
        var standing = Of(Vulnerable, facts);

        Assert.Equal([2023, 2025, 2026], standing.Points.Select(point => point.Year));
        Assert.Equal((3, 14, false, IndicatorTrend.Unknown), (standing.Latest!.Known, standing.Approved, standing.IsComparable, standing.Trend));
        Assert.True(Of(Vulnerable, facts with { Employments = [Told(2025, 3), Told(2026, 3)] }).IsComparable);
        Assert.Null(Of(Vulnerable, facts with { Employments = [] }).Latest);
    }

    [Fact]
    public void The_sum_is_the_sum_of_its_parts_and_what_overlaps_stands_apart() => Prop.ForAll(Figures, told =>
    {
        var standing = Of(Vulnerable, new IndicatorFacts { Employments = told });
        return standing.Points.All(point => point.Value == point.Parts.Sum()
            && point.Beside.SequenceEqual([told.Where(one => one.Year == point.Year).Sum(one => one.Internships), told.Where(one => one.Year == point.Year).Sum(one => one.FromUnemployment)]))
            && standing.Points.Sum(point => point.Value) == told.Sum(one => one.Vulnerable) && standing.Points.Sum(point => point.Known) == told.Sum(one => one.Reports);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void By_hand_it_is_held_against_what_was_told()
    {
        var standing = Of(ByHand, new IndicatorFacts { Observations = [new(3, new(2026, 3, 1), 45), new(3, new(2025, 3, 1), 40.5m), new(9, new(2026, 9, 1), 1)] });

        Assert.Equal([40.5m, 45m], standing.Points.Select(point => point.Value));
        Assert.Equal((15m, 4.5m, 15m, null), (standing.SinceBaseline, standing.SinceLast, standing.Left, standing.Approved));
    }

    [Theory]
    [InlineData(IndicatorDirection.Up, 31, IndicatorTrend.Better)]
    [InlineData(IndicatorDirection.Up, 30, IndicatorTrend.Unchanged)]
    [InlineData(IndicatorDirection.Up, 29, IndicatorTrend.Worse)]
    [InlineData(IndicatorDirection.Down, 31, IndicatorTrend.Worse)]
    [InlineData(IndicatorDirection.Down, 29, IndicatorTrend.Better)]
    public void The_direction_tells_which_way_is_the_good_one(IndicatorDirection direction, int value, IndicatorTrend trend)
    {
        var standing = Of(ByHand with { Direction = direction, Target = direction == IndicatorDirection.Up ? 60 : 10 }, new IndicatorFacts { Observations = [new(3, new(2026, 3, 1), value)] });
        Assert.Equal(trend, standing.Trend);
        Assert.True(standing.Left > 0);
    }

    [Fact]
    public void Without_a_baseline_the_value_before_is_what_it_is_held_against()
    {
        var fact = ByHand with { Baseline = null, BaselineYear = null, Target = null, TargetYear = null };
        Assert.Equal(IndicatorTrend.Unknown, Of(fact, new IndicatorFacts()).Trend);
        Assert.Equal(IndicatorTrend.Unknown, Of(fact, new IndicatorFacts { Observations = [new(3, new(2026, 3, 1), 4)] }).Trend);
        var standing = Of(fact, new IndicatorFacts { Observations = [new(3, new(2026, 3, 1), 4), new(3, new(2026, 4, 1), 3)] });
        Assert.Equal((IndicatorTrend.Worse, null, -1m, null), (standing.Trend, standing.SinceBaseline, standing.SinceLast, standing.Left));
    }

    [Fact]
    public void A_day_of_the_past_tells_no_year_that_had_not_begun_and_on_its_last_day_a_year_is_over()
    {
        var facts = new IndicatorFacts { Foundings = [new(2024, true, false, false, false, 1), new(2026, true, false, false, false, 2)], Employments = [Told(2025, 2)], Observations = [new(3, new(2026, 1, 1), 5)] };
        var day = DayOf(new DateOnly(2025, 12, 31));
        var all = IndicatorStanding.All(facts with { Indicators = [New, Vulnerable, ByHand] }, day);

        Assert.Equal([(2024, 1m), (2025, 0m)], all[0].Points.Select(point => (point.Year, point.Value)));
        Assert.False(all[0].Latest!.IsUnfinished);
        Assert.Equal(2025, all[1].Latest!.Year);
        Assert.Empty(all[2].Points);
        Assert.True(Of(New, facts, DayOf(new DateOnly(2025, 12, 30))).Latest!.IsUnfinished);
    }

    [Fact]
    public void It_looks_back_ten_years() =>
        Assert.Equal(2017, Of(New, new IndicatorFacts { Foundings = [new(1889, true, false, false, false, 1)] }).Points[0].Year);

    [Fact]
    public void What_it_is_held_against_is_kept_however_old_it_is()
    {
        var facts = new IndicatorFacts { Foundings = [new(2008, true, false, false, false, 3), new(2020, true, false, false, false, 1), new(2027, true, false, false, false, 1)], Employments = [Told(2009, 5), Told(2025, 5)] };

        var founded = Of(New with { BaselineYear = 2008 }, facts);
        Assert.Equal((2017, 2008, 3m, -3m, 2020), (founded.Points[0].Year, founded.Baseline!.Year, founded.Baseline.Value, founded.SinceBaseline, founded.Youngest));
        Assert.Equal(0m, Of(New with { BaselineYear = 2010 }, facts).Baseline!.Value);
        Assert.Null(Of(New with { BaselineYear = 2007 }, facts).Baseline);
        var told = Of(Vulnerable with { BaselineYear = 2009 }, facts);
        Assert.Equal((2025, 2009, 5, 0m), (Assert.Single(told.Points).Year, told.Baseline!.Year, told.Baseline.Known, told.SinceBaseline));
        Assert.Null(Of(Vulnerable with { BaselineYear = 2010 }, facts).Baseline);
    }

    private static Arbitrary<EmploymentFact[]> Figures { get; } = Gen.ArrayOf(
        from year in Gen.Choose(2018, 2026)
        from isDemo in Gen.Elements(true, false)
        from reports in Gen.Choose(1, 9)
        from one in Gen.Choose(0, 100)
        from other in Gen.Choose(0, 100)
        from third in Gen.Choose(0, 100)
        from interns in Gen.Choose(0, 100)
        select new EmploymentFact(year, isDemo, reports, one, other, third, interns, one + interns)).ToArbitrary();

    private static EmploymentFact Told(int year, int reports) => new(year, false, reports, reports, 1, 0, 2, 3);

    private static IndicatorStanding Of(IndicatorFact fact, IndicatorFacts facts, StatusDay? day = null) =>
        Assert.Single(IndicatorStanding.All(facts with { Indicators = [fact] }, day ?? Today));

    private static StatusDay DayOf(DateOnly day)
    {
        var today = new DateOnly(2026, 11, 21);
        return new StatusDay(day, today, day.AddDays(1).ToDateTime(TimeOnly.MinValue), today.ToDateTime(new TimeOnly(10, 0)));
    }
}
