using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Home;

/// <summary>Reads the front page for one reader.</summary>
public sealed class FrontPageReader(PortalDb db, CurrentUser me, PortalClock clock)
{
    private const int MostPublished = 3;

    public async Task<FrontPage> ReadAsync(CancellationToken cancel)
    {
        var term = (await db.CouncilTerms.AsNoTracking().ToListAsync(cancel)).Find(one => one.Covers(clock.Today));
        var now = clock.UtcNow;
        var next = await Rows(db.Meetings.VisibleTo(me).Where(meeting => meeting.End >= now && meeting.Status != MeetingStatus.Cancelled)
            .OrderBy(meeting => meeting.Start).ThenBy(meeting => meeting.Id)).FirstOrDefaultAsync(cancel);
        var published = await Rows(db.Meetings.VisibleTo(me)
            .Where(meeting => db.Minutes.Any(minutes => minutes.MeetingId == meeting.Id && minutes.Status == MinutesStatus.Published))
            .OrderByDescending(meeting => meeting.Start)).Take(MostPublished).ToListAsync(cancel);
        return new FrontPage(
            me.IsSignedIn ? me.Name : null,
            me.IsSignedIn ? await WaitsAsync(cancel) : [],
            next, published, term, term?.DaysLeft(clock.Today),
            me.IsSignedIn ? [] : await db.VisionPrinciples.AsNoTracking().OrderBy(principle => principle.Number).ToListAsync(cancel));
    }

    private async Task<IReadOnlyList<Waiting>> WaitsAsync(CancellationToken cancel)
    {
        var waits = await InvitedAsync(cancel);
        if (me.IsMember || me.IsSecretariat) waits.AddRange(await MinutesAsync(cancel));
        if (me.IsSecretariat) waits.AddRange(await MeetingsAsync(cancel));
        return [.. waits.OrderByDescending(wait => wait.IsNews).ThenBy(wait => wait.Day)];
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
            if (one.Status == MeetingStatus.Cancelled) waits.Add(new(WaitingFor.Cancelled, one.Slug, one.Title, day, one.CancelReason));
            if (one.Status != MeetingStatus.Convened) continue;
            if (one.Revised > 1) waits.Add(new(WaitingFor.Revised, one.Slug, one.Title, day, $"{one.Revised}"));
            if (one.Answer == InvitationAnswer.None) waits.Add(new(WaitingFor.Answer, one.Slug, one.Title, day));
        }

        return waits;
    }

    private async Task<IEnumerable<Waiting>> MinutesAsync(CancellationToken cancel)
    {
        var open = await db.Minutes.Where(minutes => minutes.Status == MinutesStatus.InReview || minutes.Status == MinutesStatus.Approved)
            .Select(minutes => new { minutes.Meeting!.Slug, minutes.Meeting.Title, minutes.Meeting.Start, minutes.Status, minutes.Deadline, minutes.SentForReviewById })
            .ToListAsync(cancel);
        return open.Select(one => (one.Status, me.IsSecretariat) switch
        {
            (MinutesStatus.Approved, true) => new Waiting(WaitingFor.Publish, one.Slug, one.Title, PortalClock.DayOf(one.Start)),
            (MinutesStatus.InReview, true) when one.SentForReviewById != me.PersonId => new Waiting(WaitingFor.Approve, one.Slug, one.Title, one.Deadline ?? clock.Today),
            (MinutesStatus.InReview, false) => new Waiting(WaitingFor.Review, one.Slug, one.Title, one.Deadline ?? clock.Today),
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
        return open.Select(one => new Waiting(
            one.Status == MeetingStatus.Planned ? WaitingFor.Convene : WaitingFor.Minutes, one.Slug, one.Title, PortalClock.DayOf(one.Start)));
    }

    private static IQueryable<MeetingRow> Rows(IQueryable<Meeting> meetings) => meetings.Select(meeting => new MeetingRow(
        meeting.Id, meeting.Slug, meeting.Kind, meeting.Title, meeting.Status, meeting.Start, meeting.End, meeting.Place, meeting.CouncilTermId, null));
}
