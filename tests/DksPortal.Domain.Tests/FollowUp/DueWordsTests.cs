using System.Globalization;
using DksPortal.Domain.FollowUp;

namespace DksPortal.Domain.Tests.FollowUp;

public sealed class DueWordsTests
{
    private static readonly DateOnly Meeting = new(2026, 5, 20);

    private static DateOnly? Read(string typed, DateOnly? today = null) => new DueWords(Meeting, today ?? Meeting.AddDays(-30)).Read(typed);

    [Theory]
    [InlineData("1/9", "2026-09-01")]
    [InlineData("1.9", "2026-09-01")]
    [InlineData("1.9.", "2026-09-01")]
    [InlineData("1-9", "2026-09-01")]
    [InlineData("01/09", "2026-09-01")]
    [InlineData("1. september", "2026-09-01")]
    [InlineData("1 sept.", "2026-09-01")]
    [InlineData("den 1. september", "2026-09-01")]
    [InlineData("1 September", "2026-09-01")]
    [InlineData("3. maj 2028", "2028-05-03")]
    [InlineData("20/5", "2026-05-20")]
    [InlineData("19/5", "2027-05-19")]
    [InlineData("29/2", "2028-02-29")]
    [InlineData("12.03.2027", "2027-03-12")]
    [InlineData("12/3/2027", "2027-03-12")]
    [InlineData("12.3.27", "2027-03-12")]
    [InlineData("2027-03-12", "2027-03-12")]
    [InlineData("om 14 dage", "2026-06-03")]
    [InlineData("14 dage", "2026-06-03")]
    [InlineData("om 2 uger", "2026-06-03")]
    [InlineData("om to uger", "2026-06-03")]
    [InlineData("Om en måned", "2026-06-20")]
    [InlineData("om et år", "2027-05-20")]
    [InlineData("om én dag", "2026-05-21")]
    [InlineData("i dag", "2026-05-20")]
    [InlineData("i morgen", "2026-05-21")]
    [InlineData("in 14 days", "2026-06-03")]
    [InlineData("in a week", "2026-05-27")]
    [InlineData("tomorrow", "2026-05-21")]
    [InlineData("på fredag", "2026-05-22")]
    [InlineData("onsdag", "2026-05-27")]
    public void Words_stand_for_a_day(string typed, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("snart")]
    [InlineData("32/1")]
    [InlineData("30. februar")]
    [InlineData("1/13")]
    [InlineData("om mange dage")]
    [InlineData("om 1000 dage")]
    [InlineData("2027-02-30")]
    [InlineData("31/4/2027")]
    public void Other_words_stand_for_none(string typed) => Assert.Null(Read(typed));

    [Fact]
    public void After_the_meeting_days_are_counted_from_today_and_a_date_still_from_the_meeting()
    {
        var today = Meeting.AddDays(10);
        Assert.Equal(today.AddDays(14), Read("om 14 dage", today));
        Assert.Equal(new DateOnly(2026, 5, 25), Read("25/5", today));
    }

    [Fact]
    public void Every_day_of_the_next_year_comes_back_however_it_is_written()
    {
        string[] ways = ["d/M", "d.M", "d. MMMM", "d. MMM", "dd.MM.yyyy", "yyyy-MM-dd", "d/M/yyyy", "d. MMMM yyyy"];
        var danish = CultureInfo.GetCultureInfo("da-DK");
        foreach (var day in Enumerable.Range(0, 365).Select(Meeting.AddDays))
        {
            Assert.All(ways, way => Assert.Equal(day, Read(day.ToString(way, danish))));
        }
    }

    [Fact]
    public void Counting_days_and_weeks_agree() =>
        Assert.All(Enumerable.Range(0, 100), count => Assert.Equal(Read($"om {7 * count} dage"), Read($"om {count} uger")));
}
