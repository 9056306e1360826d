using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Domain.Tests;

public sealed class PartialDateTests
{
    private static readonly Arbitrary<PartialDate> Dates = (
        from day in Gen.Choose(DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber)
        from known in Gen.Choose(1, 3)
        select new PartialDate(day.Year, known > 1 ? day.Month : null, known > 2 ? day.Day : null)).ToArbitrary();

    [Fact]
    public void A_date_is_read_as_it_was_written() => Prop.ForAll(Dates, date =>
        Assert.Equal(date, PartialDate.Parse(date.ToString()))).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_date_as_Danes_write_it_is_the_same_date() => Prop.ForAll(Dates, date =>
        Assert.Equal(date, PartialDate.Parse(string.Join('.', date.ToString().Split('-').Reverse())))).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void The_first_day_it_can_be_is_never_after_the_last() => Prop.ForAll(Dates, date =>
    {
        Assert.True(date.First <= date.Last);
        Assert.Equal(date.Year, date.Last.Year);
        Assert.Equal(date.Month ?? 12, date.Last.Month);
    }).Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("3.2026", "2026-03-01", "2026-03-31")]
    [InlineData(" 6.11.2024 ", "2024-11-06", "2024-11-06")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void It_runs_from_the_first_to_the_last_day_that_the_source_leaves_open(string text, string first, string last)
    {
        var date = PartialDate.Parse(text)!;

        Assert.Equal(first, $"{date.First:O}");
        Assert.Equal(last, $"{date.Last:O}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("i går")]
    [InlineData("2026-")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2025-02-29")]
    [InlineData("31.04.2026")]
    [InlineData("2026-03-12-1")]
    [InlineData("0000")]
    [InlineData("10000")]
    [InlineData("-2026")]
    [InlineData("+2026")]
    [InlineData("99999999999")]
    [InlineData("26")]
    [InlineData("12.03.26")]
    [InlineData("12-03-2026")]
    [InlineData("2026.03.12")]
    public void What_is_no_date_is_not_read(string? text) => Assert.Null(PartialDate.Parse(text));

    [Theory]
    [InlineData(2025, 2, 29)]
    [InlineData(2026, 13, null)]
    [InlineData(2026, 0, null)]
    [InlineData(2026, 4, 31)]
    [InlineData(2026, null, 1)]
    [InlineData(0, null, null)]
    [InlineData(10000, null, null)]
    public void An_impossible_date_is_refused(int year, int? month, int? day) =>
        Refused.With("Date.Impossible", () => _ = new PartialDate(year, month, day));
}
