using DksPortal.Domain.Council;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Tests.Meetings;

public sealed class InvitationTests
{
    private static readonly DateTime Now = SampleMeeting.Now;

    private readonly Person anna = new Person("Anna Holm").As(1);
    private readonly Person bo = new Person("Bo Lund").As(2);
    private readonly Meeting meeting = SampleMeeting.Planned(AgendaItemKind.Discussion);
    private readonly Membership membership;

    public InvitationTests()
    {
        var seat = new CouncilTerm("2026–2027", new PartialDate(2026), null).AddSeat(SeatKind.Chair, "Forperson", null, false);
        membership = seat.Propose(anna, null, null, null);
        seat.Appoint(membership, anna, new DateOnly(2026, 1, 1));
        membership.NameSubstitute(bo);
    }

    [Fact]
    public void A_member_is_invited_once_however_many_seats_the_member_has()
    {
        meeting.Convene([membership, membership], 1, SampleMeeting.LocalStart, Now);

        Assert.Same(anna, Assert.Single(meeting.Invitations).Person);
        Assert.Same(meeting.Invitations[0], meeting.InvitationOf(1));
        Assert.Null(meeting.InvitationOf(2));
    }

    [Fact]
    public void Somebody_invited_answers_and_changes_the_answer()
    {
        var invitation = Invited();

        meeting.TakeAnswer(invitation, InvitationAnswer.Substitute, null, 1, Now);
        Assert.Equal("Bo Lund", invitation.SubstituteName);

        meeting.TakeAnswer(invitation, InvitationAnswer.Substitute, "Carl Dam", 1, Now);
        Assert.Equal("Carl Dam", invitation.SubstituteName);

        meeting.TakeAnswer(invitation, InvitationAnswer.Yes, "Carl Dam", 1, Now);
        Assert.Equal((InvitationAnswer.Yes, null), (invitation.Answer, invitation.SubstituteName));
    }

    [Fact]
    public void No_answer_is_no_answer()
    {
        var invitation = Invited();

        Refused.With("Invitation.AnswerMissing", () => meeting.TakeAnswer(invitation, InvitationAnswer.None, null, 1, Now));
        Refused.With("Invitation.AnswerMissing", () => meeting.TakeAnswer(invitation, (InvitationAnswer)99, null, 1, Now));
    }

    [Fact]
    public void A_refused_answer_changes_nothing()
    {
        var invitation = Invited();
        var tooLong = new string('x', TextLimits.Line + 1);

        Refused.With("Text.TooLong", () => meeting.TakeAnswer(invitation, InvitationAnswer.Substitute, tooLong, 1, Now));
        Refused.With("Text.TooLong", () => invitation.Came(Attendance.SubstitutePresent, tooLong));

        Assert.Equal((InvitationAnswer.None, Attendance.Absent), (invitation.Answer, invitation.Attendance));
    }

    [Fact]
    public void A_guest_is_invited_once_and_sends_nobody_else()
    {
        Invited();
        var guest = meeting.InviteGuest(bo);

        Assert.True(guest.IsGuest);
        Refused.With("Invitation.AlreadyInvited", () => meeting.InviteGuest(bo));
        Refused.With("Invitation.AlreadyInvited", () => meeting.InviteGuest(anna));
        Refused.With("Invitation.GuestHasNoSubstitute", () => meeting.TakeAnswer(guest, InvitationAnswer.Substitute, "Carl", 1, Now));
        Refused.With("Invitation.GuestHasNoSubstitute", () => guest.Came(Attendance.SubstitutePresent, "Carl"));
    }

    [Theory]
    [InlineData(MeetingStatus.Planned, "Invitation.NotConvened")]
    [InlineData(MeetingStatus.Convened, null)]
    [InlineData(MeetingStatus.Held, "Invitation.Held")]
    [InlineData(MeetingStatus.Cancelled, "Invitation.Cancelled")]
    public void Answers_are_taken_between_convening_and_the_meeting(MeetingStatus status, string? why) =>
        Assert.Equal(why, SampleMeeting.In(status).AnswerObstacle);

    [Fact]
    public void Nobody_is_invited_to_a_meeting_that_was_called_off() =>
        Refused.With("Meeting.Over", () => SampleMeeting.In(MeetingStatus.Cancelled).InviteGuest(bo));

    [Fact]
    public void The_substitute_who_came_is_the_one_named_last()
    {
        var invitation = Invited();
        meeting.TakeAnswer(invitation, InvitationAnswer.Substitute, null, 1, Now);

        invitation.Came(Attendance.SubstitutePresent, null);
        Assert.Equal("Bo Lund", invitation.SubstituteName);

        invitation.Came(Attendance.SubstitutePresent, "Carl Dam");
        Assert.Equal((Attendance.SubstitutePresent, "Carl Dam"), (invitation.Attendance, invitation.SubstituteName));
    }

    private Invitation Invited()
    {
        meeting.Convene([membership], 1, SampleMeeting.LocalStart, Now);
        return meeting.Invitations[0];
    }
}
