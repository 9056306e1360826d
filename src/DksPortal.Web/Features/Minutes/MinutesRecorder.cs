using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings.Invitations;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Takes down what minutes keep when they are approved: names, attendance and decisions as they are now.</summary>
public static class MinutesRecorder
{
    /// <summary>Reads it for the minutes of one meeting.</summary>
    public static async Task<MinutesRecord> RecordAsync(this PortalDb db, int meetingId, int approverId, CancellationToken cancel)
    {
        var approver = await db.People.Where(person => person.Id == approverId).Select(person => person.Name).SingleAsync(cancel);
        var invited = await db.Invitations.Where(invitation => invitation.MeetingId == meetingId).OrderBy(invitation => invitation.Id)
            .Select(InvitationRow.From).ToListAsync(cancel);
        var actions = await db.ActionItems.Where(action => action.MeetingId == meetingId)
            .OrderBy(action => action.AgendaItem!.Position).ThenBy(action => action.Id).Select(ActionRow.From).ToListAsync(cancel);
        return new MinutesRecord(
            approver,
            [.. invited.Select(row => new MinutesAttendee(row.Name, row.Organisation, row.IsGuest, row.Attendance, row.Substitute))],
            [.. actions.Select(row => new DecidedAction(row.Id, row.AgendaItemId, row.What, row.Responsible, row.Due))]);
    }
}
