using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Home;

/// <summary>Reads the front page for one reader.</summary>
public sealed class FrontPageReader(PortalDb db, CurrentUser me, PortalClock clock, Texts texts)
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

    private async Task<IReadOnlyList<Waiting>> WaitsAsync(CancellationToken cancel) => Waiting.InOrder(
    [
        .. await new MeetingWaits(db, me, clock).ReadAsync(cancel),
        .. await new FollowUpWaits(db, me, clock).ReadAsync(cancel),
        .. await new InitiativeWaits(db, me, clock).ReadAsync(cancel),
        .. await new ThemeWaits(db, me, clock).ReadAsync(cancel),
        .. await new InquiryWaits(db, me, clock, texts).ReadAsync(cancel),
        .. await new RegistrationWaits(db, me, clock).ReadAsync(cancel),
        .. await new FiguresWaits(db, me, clock).ReadAsync(cancel),
    ]);

    private static IQueryable<MeetingRow> Rows(IQueryable<Meeting> meetings) => meetings.Select(meeting => new MeetingRow(
        meeting.Id, meeting.Slug, meeting.Kind, meeting.Title, meeting.Status, meeting.Start, meeting.End, meeting.Place, meeting.CouncilTermId, null));
}
