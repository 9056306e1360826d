using DksPortal.Domain.Council;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Status;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp;
using DksPortal.Web.Features.Indicators;
using DksPortal.Web.Features.Inquiries;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Status;

/// <summary>Reads what a status is computed from, through the filters of the lists: as many queries for ten things as for ten thousand.</summary>
public sealed class StatusFactsReader(PortalDb db, CurrentUser me)
{
    /// <summary>How everything stands now and, for a day of the past, what was told of all that has changed since.</summary>
    public async Task<StatusFacts> ReadAsync(StatusDay day, CancellationToken cancel)
    {
        var facts = new StatusFacts
        {
            Terms = await db.CouncilTerms.AsNoTracking().Include(term => term.Continuation).ToListAsync(cancel),
            Seats = await SeatsAsync(cancel),
            Meetings = await db.Meetings.VisibleTo(me).Select(meeting => new MeetingFact(
                meeting.Id, meeting.Kind, meeting.CouncilTermId, meeting.Start, meeting.End, meeting.Status, meeting.ConvenedAt, meeting.HeldAt, meeting.CancelledAt)).ToListAsync(cancel),
            Notes = await db.FollowUpNotes.VisibleTo(me).Where(note => note.SentOn != null)
                .Select(note => new NoteFact(note.MeetingId, note.Number, note.SentOn!.Value, note.Recipients)).ToListAsync(cancel),
            Decided = await DecidedAsync(cancel),
            Actions = await Actions.Select(action => new ActionFact(action.Id, action.MeetingId, action.Status, action.Due)).ToListAsync(cancel),
            Advice = await db.Recommendations.VisibleTo(me).Where(one => one.Status != RecommendationStatus.Draft)
                .Select(one => new AdviceFact(one.Id, one.Status, one.SentOn, one.AnswerExpected, one.AnsweredOn)).ToListAsync(cancel),
            Themes = await db.Themes.VisibleTo(me).Select(theme => new ThemeFact(theme.Id, theme.Status)).ToListAsync(cancel),
            Initiatives = await db.Initiatives.Select(one => new InitiativeFact(
                one.Id, one.Status, one.Funding, one.Amount, one.DecisionPath, one.CommitteeId, one.DecisionOutcome != null, one.ConfirmedAt)).ToListAsync(cancel),
            Inquiries = await InquiriesAsync(cancel),
            Indicators = await new IndicatorFactsReader(db).ReadAsync(day, cancel),
        };
        return day.IsToday ? facts : await new StatusHistory(db, day).AddToAsync(facts, cancel);
    }

    private IQueryable<ActionItem> Actions => db.ActionItems.VisibleTo(me, db);

    private async Task<IReadOnlyList<SeatFact>> SeatsAsync(CancellationToken cancel) => await (
        from seat in db.Seats
        from held in seat.Memberships.DefaultIfEmpty()
        select new SeatFact(seat.Id, seat.CouncilTermId, held == null ? null : (MembershipStatus?)held.Status, held!.From, held.To)).ToListAsync(cancel);

    /// <summary>The council reads action items from approval on, politicians from publication on.</summary>
    private async Task<IReadOnlyDictionary<int, DateTime>> DecidedAsync(CancellationToken cancel)
    {
        var minutes = await db.Minutes.VisibleTo(me).Where(one => one.ApprovedAt != null)
            .Select(one => new { one.MeetingId, one.ApprovedAt, one.PublishedAt }).ToListAsync(cancel);
        return minutes.Select(one => (one.MeetingId, Since: me.SeesClosed ? one.ApprovedAt : one.PublishedAt)).Where(one => one.Since is not null)
            .GroupBy(one => one.MeetingId).ToDictionary(group => group.Key, group => group.Min(one => one.Since!.Value));
    }

    private async Task<IReadOnlyList<InquiryFact>> InquiriesAsync(CancellationToken cancel)
    {
        var (all, own, person) = (me.IsSecretariat, me.IsPolitician, me.PersonId);
        return await db.Inquiries.VisibleTo(me)
            .Select(one => new InquiryFact(one.Id, one.Status, one.Deadline, all || (own && one.AskerId == person))).ToListAsync(cancel);
    }
}
