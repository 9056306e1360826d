using DksPortal.Domain.Meetings;
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
        var speakers = await db.Speakers.Where(speaker => speaker.MeetingId == meetingId).OrderBy(speaker => speaker.Id)
            .Select(speaker => new MinutesSpeaker(speaker.Initials, speaker.Name, speaker.Organisation)).ToListAsync(cancel);
        var movements = await db.Set<Movement>().Where(movement => movement.MeetingId == meetingId).OrderBy(movement => movement.Id)
            .Select(movement => new MinutesMovement(movement.AgendaItemId, movement.Invitation!.Person!.Name, movement.Kind)).ToListAsync(cancel);
        var advised = await db.Recommendations.Where(one => one.MeetingId == meetingId).OrderBy(one => one.AgendaItem!.Position).ThenBy(one => one.Id)
            .Select(one => new DecidedRecommendation(one.Id, one.AgendaItemId, one.Text, one.Committee!.Name ?? one.Administration!.Name)).ToListAsync(cancel);
        return new MinutesRecord(
            approver,
            [.. invited.Select(row => new MinutesAttendee(row.Name, row.Organisation, row.IsGuest, row.Attendance, row.Substitute))],
            [.. actions.Select(row => new DecidedAction(row.Id, row.AgendaItemId, row.What, row.Responsible, row.Due))])
        {
            Speakers = speakers,
            Movements = movements,
            Recommendations = advised,
        };
    }
}
