using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Home;

/// <summary>What waits for somebody around meetings and their minutes.</summary>
public sealed class MeetingWaits(PortalDb db, CurrentUser me, PortalClock clock)
{
    /// <summary>Invitations for the invited, minutes for members and secretariat, meetings to prepare for the secretariat.</summary>
    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancel)
    {
        var waits = await InvitedAsync(cancel);
        if (me.IsMember || me.IsSecretariat) waits.AddRange(await MinutesAsync(cancel));
        if (me.IsSecretariat) waits.AddRange(await MeetingsAsync(cancel));
        return waits;
    }

    private async Task<List<Waiting>> InvitedAsync(CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var invited = await (from invitation in db.Invitations
                             join meeting in db.Meetings on invitation.MeetingId equals meeting.Id
                             where invitation.PersonId == me.PersonId && meeting.End >= now
                             select new
                             {
                                 invitation.Answer,
                                 meeting.Slug,
                                 meeting.Title,
                                 meeting.Status,
                                 meeting.Start,
                                 meeting.CancelReason,
                                 Revised = meeting.AgendaVersions.Max(version => (int?)version.Number),
                             }).ToListAsync(cancel);
        var waits = new List<Waiting>();
        foreach (var one in invited)
        {
            var day = PortalClock.DayOf(one.Start);
            if (one.Status == MeetingStatus.Cancelled) waits.Add(Waiting.OfMeeting(WaitingFor.Cancelled, one.Slug, one.Title, day, one.CancelReason));
            if (one.Status != MeetingStatus.Convened) continue;
            if (one.Revised > 1) waits.Add(Waiting.OfMeeting(WaitingFor.Revised, one.Slug, one.Title, day, $"{one.Revised}"));
            if (one.Answer == InvitationAnswer.None) waits.Add(Waiting.OfMeeting(WaitingFor.Answer, one.Slug, one.Title, day));
        }

        return waits;
    }

    private async Task<IEnumerable<Waiting>> MinutesAsync(CancellationToken cancel)
    {
        // Minutes that are first written wait with their meeting; a correction in draft has published minutes before it.
        var open = await db.Minutes
            .Where(minutes => minutes.Status == MinutesStatus.InReview || minutes.Status == MinutesStatus.Approved || (minutes.Status == MinutesStatus.Drafting && minutes.Number > 1))
            .Select(minutes => new
            {
                minutes.Meeting!.Slug,
                minutes.Meeting.Title,
                minutes.Meeting.Start,
                minutes.Status,
                minutes.Deadline,
                IsBarred = minutes.SentForReviewById == me.PersonId || minutes.CorrectedById == me.PersonId,
                Unanswered = db.MinutesComments.Count(comment => comment.MeetingMinutesId == minutes.Id && comment.Answer == CommentAnswer.None),
            }).ToListAsync(cancel);
        return open.Select(one => (one.Status, me.IsSecretariat) switch
        {
            (MinutesStatus.Approved, true) => Waiting.OfMeeting(WaitingFor.Publish, one.Slug, one.Title, PortalClock.DayOf(one.Start)),
            (MinutesStatus.InReview, true) when one.Unanswered > 0 =>
                Waiting.OfMeeting(WaitingFor.Comments, one.Slug, one.Title, one.Deadline ?? clock.Today, $"{one.Unanswered}"),
            (MinutesStatus.InReview, true) when !one.IsBarred => Waiting.OfMeeting(WaitingFor.Approve, one.Slug, one.Title, one.Deadline ?? clock.Today),
            (MinutesStatus.Drafting, true) when one.IsBarred => Waiting.OfMeeting(WaitingFor.Minutes, one.Slug, one.Title, PortalClock.DayOf(one.Start)),
            (MinutesStatus.Drafting, true) => Waiting.OfMeeting(WaitingFor.Approve, one.Slug, one.Title, null),
            (MinutesStatus.InReview, false) when one.Deadline is null || one.Deadline >= clock.Today => Waiting.OfMeeting(WaitingFor.Review, one.Slug, one.Title, one.Deadline ?? clock.Today),
            _ => null,
        }).OfType<Waiting>();
    }

    private async Task<IEnumerable<Waiting>> MeetingsAsync(CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var open = await db.Meetings
            .Where(meeting => meeting.Status == MeetingStatus.Planned
                || (meeting.Kind == MeetingKind.Council && meeting.ConvenedAt != null && meeting.Status != MeetingStatus.Cancelled && meeting.Start < now
                    && !db.Minutes.Any(minutes => minutes.MeetingId == meeting.Id && minutes.Status != MinutesStatus.Drafting)))
            .OrderBy(meeting => meeting.Start).Take(20)
            .Select(meeting => new { meeting.Slug, meeting.Title, meeting.Start, meeting.Status }).ToListAsync(cancel);
        return open.Select(one => Waiting.OfMeeting(
            one.Status == MeetingStatus.Planned ? WaitingFor.Convene : WaitingFor.Minutes, one.Slug, one.Title, PortalClock.DayOf(one.Start)));
    }
}
