using DksPortal.Domain.Council;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Meetings;

public sealed partial class Meeting
{
    /// <summary>The invitation of that person; null when not invited.</summary>
    public Invitation? InvitationOf(int personId) => invitations.Find(invitation => invitation.PersonId == personId);

    /// <summary>Invites a guest, or whoever came without being invited.</summary>
    /// <exception cref="RuleViolation"><c>Invitation.AlreadyInvited</c>, <c>Meeting.Over</c> once it is cancelled.</exception>
    public Invitation InviteGuest(Person guest)
    {
        RuleViolation.Unless(Status != MeetingStatus.Cancelled, "Meeting.Over");
        RuleViolation.Unless(invitations.TrueForAll(known => known.Person != guest), "Invitation.AlreadyInvited", guest.Name);
        var invitation = new Invitation(guest, null);
        invitations.Add(invitation);
        return invitation;
    }

    /// <summary>The text key of what keeps those invited from answering, or null when they can.</summary>
    public string? AnswerObstacle => Status switch
    {
        MeetingStatus.Convened => null,
        MeetingStatus.Planned => "Invitation.NotConvened",
        MeetingStatus.Held => "Invitation.Held",
        MeetingStatus.Cancelled => "Invitation.Cancelled",
    };

    /// <summary>Takes down the answer of somebody invited.</summary>
    /// <exception cref="RuleViolation">What <see cref="AnswerObstacle"/> says, or as <see cref="Invitation.Reply"/>.</exception>
    public void TakeAnswer(Invitation from, InvitationAnswer answer, string? substitute, int by, DateTime now)
    {
        if (AnswerObstacle is { } why) throw new RuleViolation(why);
        from.Reply(answer, substitute, by, now);
    }

    /// <summary>Invites a member who was appointed after the invitation was sent.</summary>
    /// <exception cref="RuleViolation">What <see cref="AnswerObstacle"/> says.</exception>
    public void InviteNewMember(Membership membership)
    {
        if (AnswerObstacle is { } why) throw new RuleViolation(why);
        Invite(membership);
    }

    private void Invite(Membership membership)
    {
        if (membership.Person is { } person && invitations.TrueForAll(known => known.Person != person))
        {
            invitations.Add(new Invitation(person, membership));
        }
    }
}
