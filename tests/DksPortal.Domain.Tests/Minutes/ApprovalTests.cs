using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Tests.Meetings;

namespace DksPortal.Domain.Tests.Minutes;

public sealed class ApprovalTests
{
    [Fact]
    public void Whoever_sent_the_minutes_does_not_approve_them()
    {
        var minutes = SampleMinutes.In(MinutesStatus.InReview);

        Assert.Equal("Minutes.ApprovedByAnother", minutes.Obstacle(MinutesStep.Approve, SampleMinutes.Secretary));
        Refused.With("Minutes.ApprovedByAnother", () => minutes.Approve(SampleMinutes.Secretary, SampleMinutes.Now));
        Assert.Null(minutes.ApprovedById);
    }

    [Fact]
    public void It_is_whoever_sent_them_last_that_counts()
    {
        var minutes = SampleMinutes.In(MinutesStatus.InReview);
        minutes.Reopen(SampleMinutes.Colleague);
        minutes.SendForReview(SampleMinutes.Colleague, SampleMinutes.Today, SampleMinutes.Today, SampleMinutes.Now);

        Assert.Equal("Minutes.ApprovedByAnother", minutes.Obstacle(MinutesStep.Approve, SampleMinutes.Colleague));
        minutes.Approve(SampleMinutes.Secretary, SampleMinutes.Now);
        Assert.Equal((SampleMinutes.Secretary, SampleMinutes.Now), (minutes.ApprovedById, minutes.ApprovedAt));
    }

    [Theory]
    [InlineData(AgendaItemKind.Information)]
    [InlineData(AgendaItemKind.Discussion)]
    [InlineData(AgendaItemKind.Decision)]
    public void Minutes_are_not_approved_while_an_outcome_lacks(AgendaItemKind kind)
    {
        var minutes = new MeetingMinutes(SampleMeeting.Convened(kind, AgendaItemKind.Break));
        var item = minutes.Meeting!.Agenda[0];
        minutes.Write(item, "Talt om", "Enighed", null, null);
        minutes.Send();

        Assert.Equal([item], minutes.WithoutOutcome());
        Refused.With("Minutes.OutcomeMissing", () => minutes.Approve(SampleMinutes.Colleague, SampleMinutes.Now));

        minutes.Reopen(SampleMinutes.Secretary);
        minutes.Write(item, "Talt om", "Enighed", Outcome.Noted, null);
        minutes.Send();
        minutes.Approve(SampleMinutes.Colleague, SampleMinutes.Now);
    }

    [Theory]
    [InlineData(AgendaItemKind.Break)]
    [InlineData(AgendaItemKind.AnyOther)]
    [InlineData(AgendaItemKind.Panel)]
    public void Other_kinds_of_items_need_no_outcome(AgendaItemKind kind)
    {
        var minutes = new MeetingMinutes(SampleMeeting.Convened(kind));
        minutes.Send();

        Assert.Empty(minutes.WithoutOutcome());
        Assert.Null(minutes.Obstacle(MinutesStep.Approve, SampleMinutes.Colleague));
    }

    [Theory]
    [InlineData(MeetingKind.Event)]
    [InlineData(MeetingKind.Conference)]
    public void Nor_does_anything_at_an_event_or_a_conference(MeetingKind kind)
    {
        Assert.All(Enum.GetValues<AgendaItemKind>(), item => Assert.False(MeetingMinutes.NeedsOutcome(kind, item)));

        var meeting = SampleMeeting.Planned(kind, AgendaItemKind.Decision);
        meeting.WasHeldBefore(SampleMinutes.Now);
        Assert.Empty(new MeetingMinutes(meeting).WithoutOutcome());
    }
}
