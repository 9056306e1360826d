using System.Linq.Expressions;
using DksPortal.Domain.Meetings;

namespace DksPortal.Web.Features.Meetings.Invitations;

/// <summary>Somebody invited, by name.</summary>
public sealed record InvitationRow(
    int Id, int Version, int PersonId, string Name, bool IsDemo, string? Organisation, bool IsGuest, InvitationAnswer Answer, string? Substitute,
    DateTime? AnsweredAt, Attendance Attendance)
{
    public static readonly Expression<Func<Invitation, InvitationRow>> From = invitation => new(
        invitation.Id, invitation.Version, invitation.PersonId, invitation.Person!.Name, invitation.Person.IsDemo,
        invitation.Membership!.Organisation!.Name ?? invitation.Membership.Administration!.Name,
        invitation.MembershipId == null, invitation.Answer,
        invitation.SubstituteName ?? invitation.Membership.Substitute!.Name, invitation.AnsweredAt, invitation.Attendance);
}

/// <summary>The page of those invited.</summary>
public sealed record InvitationsPage(MeetingHead Meeting, IReadOnlyList<InvitationRow> Rows, GuestForm Guest, bool MayWrite);
