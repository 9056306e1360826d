using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings.Invitations;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Who was there. By name for the council, as numbers for others.</summary>
public sealed record Present(IReadOnlyList<InvitationRow>? ByName, int Members, int MembersPresent, int Substitutes, int Guests)
{
    /// <summary>Those who came, in Danish order.</summary>
    public IEnumerable<InvitationRow> Came(bool guests) => (ByName ?? []).Where(row => row.IsGuest == guests && row.Attendance == Attendance.Present);

    /// <summary>Members whose substitute came.</summary>
    public IEnumerable<InvitationRow> Represented => (ByName ?? []).Where(row => row.Attendance == Attendance.SubstitutePresent);

    /// <summary>Members who did not come and sent nobody.</summary>
    public IEnumerable<InvitationRow> Absent => (ByName ?? []).Where(row => !row.IsGuest && row.Attendance == Attendance.Absent);

    /// <summary>Reads it: as the minutes keep it once they do, as it is until then.</summary>
    public static async Task<Present> ReadAsync(PortalDb db, CurrentUser me, MeetingMinutes? minutes, int meetingId, CancellationToken cancel)
    {
        var rows = minutes?.ApproverName is null
            ? await db.Invitations.Where(invitation => invitation.MeetingId == meetingId).Select(InvitationRow.From).ToListAsync(cancel)
            : await db.Minutes.Where(one => one.Id == minutes.Id).SelectMany(one => one.Attendees)
                .Select(one => new InvitationRow(
                    0, 0, 0, one.Name, false, one.Organisation, one.IsGuest, InvitationAnswer.None, one.Substitute, null, one.Attendance))
                .ToListAsync(cancel);
        return new Present(
            me.SeesClosed ? [.. rows.OrderBy(row => row.Name, DanishOrder.Comparer)] : null,
            rows.Count(row => !row.IsGuest),
            rows.Count(row => row is { IsGuest: false, Attendance: Attendance.Present }),
            rows.Count(row => row.Attendance == Attendance.SubstitutePresent),
            rows.Count(row => row is { IsGuest: true, Attendance: Attendance.Present }));
    }
}
