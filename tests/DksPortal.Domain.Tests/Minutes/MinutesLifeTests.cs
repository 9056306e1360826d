using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Tests.Meetings;

namespace DksPortal.Domain.Tests.Minutes;

public sealed class MinutesLifeTests
{
    private static readonly Dictionary<(MinutesStatus, MinutesStep), MinutesStatus> Arrows = new()
    {
        [(MinutesStatus.Drafting, MinutesStep.SendForReview)] = MinutesStatus.InReview,
        [(MinutesStatus.InReview, MinutesStep.Reopen)] = MinutesStatus.Drafting,
        [(MinutesStatus.InReview, MinutesStep.Approve)] = MinutesStatus.Approved,
        [(MinutesStatus.Approved, MinutesStep.Publish)] = MinutesStatus.Published,
    };

    public static TheoryData<MinutesStatus, MinutesStep> Everything =>
        [.. from status in Enum.GetValues<MinutesStatus>() from step in Enum.GetValues<MinutesStep>() select (status, step)];

    [Theory]
    [MemberData(nameof(Everything))]
    public void Has_these_arrows_and_no_others(MinutesStatus from, MinutesStep step)
    {
        var minutes = SampleMinutes.In(from);

        if (Arrows.TryGetValue((from, step), out var next))
        {
            Assert.Null(minutes.Obstacle(step, SampleMinutes.Colleague));
            minutes.Take(step);
            Assert.Equal(next, minutes.Status);
        }
        else
        {
            var why = $"Minutes.CannotNow.{step}.{from}";
            Assert.Equal(why, minutes.Obstacle(step, SampleMinutes.Colleague));
            Refused.With(why, () => minutes.Take(step));
            Assert.Equal(from, minutes.Status);
        }
    }

    [Theory]
    [InlineData(MeetingStatus.Planned)]
    [InlineData(MeetingStatus.Cancelled)]
    public void Minutes_are_of_a_meeting_that_was_convened(MeetingStatus status) =>
        Refused.With("Minutes.NotConvened", () => _ = new MeetingMinutes(SampleMeeting.In(status)));

    [Fact]
    public void Sending_them_for_review_makes_the_meeting_held()
    {
        var minutes = SampleMinutes.In(MinutesStatus.Drafting);
        Assert.Equal(MeetingStatus.Convened, minutes.Meeting!.Status);

        minutes.Send();

        Assert.Equal((MeetingStatus.Held, SampleMinutes.Now), (minutes.Meeting.Status, minutes.Meeting.HeldAt));
        minutes.Reopen(SampleMinutes.Secretary);
        minutes.Send();
        Assert.Equal(MeetingStatus.Held, minutes.Meeting.Status);
    }

    [Fact]
    public void Minutes_of_a_meeting_that_was_called_off_go_nowhere()
    {
        var minutes = SampleMinutes.In(MinutesStatus.Drafting);
        minutes.Meeting!.Cancel("Sygdom", SampleMinutes.Now);

        Assert.Equal("Minutes.NotConvened", minutes.Obstacle(MinutesStep.SendForReview, SampleMinutes.Secretary));
        Refused.With("Minutes.NotConvened", minutes.Send);
    }

    [Fact]
    public void The_last_day_for_remarks_is_today_or_later()
    {
        var minutes = SampleMinutes.In(MinutesStatus.Drafting);
        var today = SampleMinutes.Today;

        Refused.With("Minutes.DeadlinePast", () => minutes.SendForReview(1, today.AddDays(-1), today, SampleMinutes.Now));
        Assert.Equal(MinutesStatus.Drafting, minutes.Status);

        minutes.SendForReview(1, today, today, SampleMinutes.Now);
        Assert.Equal(today, minutes.Deadline);
        minutes.Reopen(1);
        Assert.Null(minutes.Deadline);
    }
}
