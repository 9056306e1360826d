using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Tests.Meetings;

public sealed class MeetingLifeTests
{
    private static readonly Dictionary<(MeetingStatus, MeetingStep), MeetingStatus> Arrows = new()
    {
        [(MeetingStatus.Planned, MeetingStep.Convene)] = MeetingStatus.Convened,
        [(MeetingStatus.Planned, MeetingStep.Cancel)] = MeetingStatus.Cancelled,
        [(MeetingStatus.Convened, MeetingStep.Hold)] = MeetingStatus.Held,
        [(MeetingStatus.Convened, MeetingStep.Cancel)] = MeetingStatus.Cancelled,
    };

    public static TheoryData<MeetingStatus, MeetingStep> Everything =>
        [.. from status in Enum.GetValues<MeetingStatus>() from step in Enum.GetValues<MeetingStep>() select (status, step)];

    [Theory]
    [MemberData(nameof(Everything))]
    public void Has_these_arrows_and_no_others(MeetingStatus from, MeetingStep step)
    {
        var meeting = SampleMeeting.In(from);

        if (Arrows.TryGetValue((from, step), out var next))
        {
            Assert.Null(meeting.Obstacle(step));
            Take(meeting, step);
            Assert.Equal(next, meeting.Status);
        }
        else
        {
            var why = $"Meeting.CannotNow.{step}.{from}";
            Assert.Equal(why, meeting.Obstacle(step));
            Refused.With(why, () => Take(meeting, step));
            Assert.Equal(from, meeting.Status);
        }
    }

    [Fact]
    public void A_meeting_without_an_agenda_is_not_convened()
    {
        var meeting = SampleMeeting.Planned();

        Assert.Equal("Meeting.AgendaMissing", meeting.Obstacle(MeetingStep.Convene));
        Refused.With("Meeting.AgendaMissing", () => Take(meeting, MeetingStep.Convene));
        Assert.Empty(meeting.AgendaVersions);
    }

    [Fact]
    public void Convening_publishes_the_agenda_and_makes_the_meeting_public()
    {
        var meeting = SampleMeeting.In(MeetingStatus.Planned);
        Assert.False(meeting.IsPublic);

        Take(meeting, MeetingStep.Convene);

        Assert.True(meeting.IsPublic);
        Assert.Equal(1, meeting.PublishedAgenda?.Number);
        Assert.Equal("Punkt 11", Assert.Single(meeting.PublishedAgenda!.Items).Title);
        Assert.Empty(meeting.PublishedAgenda.Changes);
    }

    [Fact]
    public void Calling_off_takes_a_reason()
    {
        var meeting = SampleMeeting.In(MeetingStatus.Convened);

        Refused.With("Meeting.ReasonMissing", () => meeting.Cancel(" ", SampleMeeting.Now));
        Assert.Equal(MeetingStatus.Convened, meeting.Status);

        meeting.Cancel("For få tilmeldte", SampleMeeting.Now);
        Assert.Equal("For få tilmeldte", meeting.CancelReason);
        Assert.True(meeting.IsPublic);
    }

    [Fact]
    public void A_planned_meeting_that_is_called_off_never_was_public()
    {
        var meeting = SampleMeeting.In(MeetingStatus.Cancelled);

        Assert.False(meeting.IsPublic);
    }

    [Fact]
    public void A_meeting_from_before_the_portal_is_held_without_having_been_convened()
    {
        var meeting = SampleMeeting.Planned();

        meeting.WasHeldBefore(SampleMeeting.Now);

        Assert.Equal(MeetingStatus.Held, meeting.Status);
        Refused.With("Meeting.CannotNow.Hold.Held", () => meeting.WasHeldBefore(SampleMeeting.Now));
    }

    private static void Take(Meeting meeting, MeetingStep step)
    {
        if (step == MeetingStep.Convene) meeting.Convene([], 1, SampleMeeting.LocalStart, SampleMeeting.Now);
        else if (step == MeetingStep.Hold) meeting.Hold(SampleMeeting.Now);
        else meeting.Cancel("Sygdom", SampleMeeting.Now);
    }
}
