using DksPortal.Domain.Enterprises;
using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Domain.Tests.Enterprises;

public sealed class EmploymentTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);

    private static readonly Employment Told = new(20, 3, 2, 1, 4, 5);

    [Fact]
    public void Those_in_vulnerable_positions_are_the_sum_of_the_three_and_practice_and_unemployment_stand_apart() =>
        Prop.ForAll(Any, one => one.Vulnerable == one.FlexJobs + one.SmallJobs + one.LeisureJobs && (one with { Internships = 0, FromUnemployment = 0 }).Vulnerable == one.Vulnerable).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_impossible_is_never_accepted_and_what_is_possible_always() => Prop.ForAll(Any, told =>
    {
        var enterprise = Enterprise.FromList("13748136", "Grøn Kantine", DateOnly.FromDateTime(Now), Now);
        var isPossible = told is { Employees: >= 0 and <= Employment.Most, FlexJobs: >= 0, SmallJobs: >= 0, LeisureJobs: >= 0, Internships: >= 0 and <= Employment.Most, FromUnemployment: >= 0 }
            && told.Vulnerable <= told.Employees && told.FromUnemployment <= told.Employees + told.Internships;
        Assert.Equal(isPossible, told.Impossible is null);
        if (isPossible) return enterprise.Reports(2025, told, 1, Now).Employment == told && enterprise.Figures.Count == 1;
        return told.Impossible == Assert.Throws<RuleViolation>(() => enterprise.Reports(2025, told, 1, Now)).Key && enterprise.Figures.Count == 0;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2, 3, 0, 0, 0, 0, "Figures.FlexJobsOverEmployees")]
    [InlineData(2, 0, 3, 0, 0, 0, "Figures.SmallJobsOverEmployees")]
    [InlineData(2, 0, 0, 3, 0, 0, "Figures.LeisureJobsOverEmployees")]
    [InlineData(2, 1, 1, 1, 0, 0, "Figures.VulnerableOverEmployees")]
    [InlineData(2, 0, 0, 0, 1, 4, "Figures.UnemployedOverAll")]
    [InlineData(2, 0, 0, 0, 1, 3, null)]
    [InlineData(0, 0, 0, 0, 0, 0, null)]
    [InlineData(-1, 0, 0, 0, 0, 0, "Figures.Negative")]
    [InlineData(5, 0, 0, 0, -1, 0, "Figures.Negative")]
    [InlineData(100_001, 0, 0, 0, 0, 0, "Figures.TooMany")]
    public void Each_impossibility_has_its_word(int employees, int flex, int small, int leisure, int interns, int unemployed, string? why) =>
        Assert.Equal(why, new Employment(employees, flex, small, leisure, interns, unemployed).Impossible);

    [Theory]
    [InlineData(200, 20, true)]
    [InlineData(199, 20, false)]
    [InlineData(2, 20, true)]
    [InlineData(3, 20, false)]
    [InlineData(9, 0, false)]
    [InlineData(10, 0, true)]
    [InlineData(20, 20, false)]
    [InlineData(10, 1, true)]
    [InlineData(9, 1, false)]
    [InlineData(20, 2, true)]
    [InlineData(1, 10, false)]
    [InlineData(0, 9, false)]
    [InlineData(0, 10, true)]
    [InlineData(0, 0, false)]
    public void Ten_times_the_year_before_or_a_tenth_is_unlikely_unless_few_came_or_went(int now, int before, bool isUnlikely)
    {
        Assert.Equal(isUnlikely ? $"Employees {now} {before}" : "", Words(new Employment(now, 0, 0, 0, 0, 0).UnlikelyAfter(new Employment(before, 0, 0, 0, 0, 0))));
        Assert.Equal(isUnlikely ? $"Internships {now} {before}" : "", Words(new Employment(1000, 0, 0, 0, now, 0).UnlikelyAfter(new Employment(1000, 0, 0, 0, before, 0))));
    }

    [Fact]
    public void A_years_figures_are_told_once_and_corrected_in_place()
    {
        var enterprise = Enterprise.FromList("13748136", "Grøn Kantine", DateOnly.FromDateTime(Now), Now);
        enterprise.Reports(2025, Told, 1, Now);
        enterprise.Reports(2024, Told with { Employees = 18 }, 1, Now);

        enterprise.Reports(2025, Told with { Employees = 25 }, 2, Now.AddDays(3));

        Assert.Equal([(2025, 25), (2024, 18)], enterprise.Figures.Select(one => (one.Year, one.Employees)));
        Assert.Equal((2, Now.AddDays(3)), (enterprise.FiguresOf(2025)!.ToldById!.Value, enterprise.FiguresOf(2025)!.ToldAt));
        Assert.Equal(2024, enterprise.FiguresBefore(2025)!.Year);
        Assert.Equal(2025, enterprise.FiguresBefore(2030)!.Year);
        Assert.Null(enterprise.FiguresBefore(2024));
        Assert.Null(enterprise.FiguresOf(2023));
    }

    [Fact]
    public void Of_a_year_to_come_or_long_gone_nothing_is_told()
    {
        var enterprise = Enterprise.FromList("13748136", "Grøn Kantine", DateOnly.FromDateTime(Now), Now);
        Refused.With("Figures.YearImpossible", () => enterprise.Reports(2027, Told, 1, Now));
        Refused.With("Figures.YearImpossible", () => enterprise.Reports(Enterprise.FirstYear - 1, Told, 1, Now));
        enterprise.Reports(2026, Told, 1, Now);
        enterprise.Reports(Enterprise.FirstYear, Told, 1, Now);
    }

    private static string Words(IEnumerable<UnlikelyFigure> figures) => string.Join(", ", figures.Select(one => $"{one.Figure} {one.Now} {one.Then}"));

    private static Arbitrary<Employment> Any { get; } = (
        from employees in Gen.Frequency((8, Gen.Choose(0, 40)), (1, Gen.Choose(-3, 200_000)))
        from flex in Number
        from small in Number
        from leisure in Number
        from interns in Number
        from unemployed in Number
        select new Employment(employees, flex, small, leisure, interns, unemployed)).ToArbitrary();

    private static Gen<int> Number => Gen.Frequency((12, Gen.Choose(0, 15)), (1, Gen.Choose(-2, 60)));
}
