using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Reads who bears which initials in a meeting.</summary>
public static class InitialsReader
{
    /// <summary>
    /// Those whom approved minutes keep; else those named, and while the minutes are written a proposal for everybody else. Minutes that have left the
    /// secretariat keep to those named; earlier ones, in which nobody was, to the proposals.
    /// </summary>
    public static async Task<MeetingInitials> InitialsAsync(this PortalDb db, int meetingId, MeetingMinutes? minutes, CancellationToken cancel)
    {
        if (minutes?.ApproverName is not null && await KeptAsync(db, minutes.Id, cancel) is { Count: > 0 } kept) return MeetingInitials.Of(kept, []);
        var status = minutes?.Status;
        var named = await db.Speakers.Where(speaker => speaker.MeetingId == meetingId).OrderBy(speaker => speaker.Id)
            .Select(speaker => new Bearer(speaker.Initials, speaker.Name, speaker.Organisation, speaker.PersonId, true)).ToListAsync(cancel);
        var proposes = status is null or MinutesStatus.Drafting || named.Count == 0;
        return MeetingInitials.Of(named, proposes ? await AttendingAsync(db, meetingId, cancel) : []);
    }

    private static Task<List<Bearer>> KeptAsync(PortalDb db, int minutesId, CancellationToken cancel) =>
        db.Minutes.Where(one => one.Id == minutesId).SelectMany(one => one.Speakers).OrderBy(kept => kept.Id)
            .Select(kept => new Bearer(kept.Initials, kept.Name, kept.Organisation, null, true)).ToListAsync(cancel);

    /// <summary>Those invited in the order of their invitations, then the substitutes who came.</summary>
    private static async Task<IEnumerable<Attendee>> AttendingAsync(PortalDb db, int meetingId, CancellationToken cancel)
    {
        var invited = await db.Invitations.Where(invitation => invitation.MeetingId == meetingId).OrderBy(invitation => invitation.Id)
            .Select(invitation => new
            {
                invitation.PersonId,
                invitation.Person!.Name,
                invitation.Person.Initials,
                Organisation = invitation.Membership!.Organisation!.Name ?? invitation.Membership.Administration!.Name ?? invitation.Person.Administration!.Name,
                Belongs = invitation.Person.Affiliations.OrderBy(where => where.Id).Select(where => where.Organisation!.Name).FirstOrDefault(),
                Substitute = invitation.Answer == InvitationAnswer.Substitute || invitation.Attendance == Attendance.SubstitutePresent
                    ? invitation.SubstituteName ?? invitation.Membership.Substitute!.Name : null,
            }).ToListAsync(cancel);
        return invited.Select(one => new Attendee(one.Name, one.Initials, one.Organisation ?? one.Belongs, one.PersonId))
            .Concat(invited.Where(one => one.Substitute is not null).Select(one => new Attendee(one.Substitute!, null, one.Organisation, null)));
    }
}
