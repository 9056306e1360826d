using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp.ActionItems;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda.Proposals;

/// <summary>
/// What the agenda of a council meeting should not forget: what the meetings before it left open. For the secretariat,
/// who sees all of it. What stands on the agenda already is not proposed again.
/// </summary>
public sealed class AgendaProposals(PortalDb db, PortalClock clock, Texts texts)
{
    private const int Most = 100;

    /// <summary>
    /// The proposals: minutes to approve, items left over, themes without a meeting, recommendations without an answer,
    /// action items with the latest first.
    /// </summary>
    public async Task<IReadOnlyList<Proposal>> ReadAsync(MeetingHead meeting, CancellationToken cancel)
    {
        if (meeting is not { Kind: MeetingKind.Council, Status: MeetingStatus.Planned or MeetingStatus.Convened }) return [];
        var left = await ItemsAsync(meeting, cancel);
        return
        [
            .. await MinutesAsync(meeting, cancel),
            .. left,
            .. await ThemesAsync(left, cancel),
            .. await RecommendationsAsync(meeting, cancel),
            .. await ActionsAsync(meeting, cancel),
        ];
    }

    /// <summary>The newest minutes of each council meeting before this: those that await approval, and the last meeting's in any case.</summary>
    private async Task<IEnumerable<Proposal>> MinutesAsync(MeetingHead meeting, CancellationToken cancel)
    {
        var newest = await (
            from minutes in db.Minutes
            join held in Before(meeting) on minutes.MeetingId equals held.Id
            where held.Kind == MeetingKind.Council && !db.Minutes.Any(later => later.MeetingId == held.Id && later.Number > minutes.Number)
            orderby held.Start descending, held.Id descending
            select new
            {
                minutes.Id,
                minutes.Status,
                held.Slug,
                held.Title,
                held.Start,
                IsTaken = Agendas().Any(item => item.CarriedMinutesId == minutes.Id),
            }).Take(Most).ToListAsync(cancel);
        return newest.Where((row, index) => !row.IsTaken && (index == 0 || row.Status is MinutesStatus.Drafting or MinutesStatus.InReview))
            .Select(row => new Proposal(
                ProposalKind.Minutes, row.Id, CarriedWords.Approval, row.Title, PortalClock.DayOf(row.Start), $"/moeder/{row.Slug}/referat",
                texts["CarryOver.MinutesAre", texts.Of(row.Status)], false));
    }

    /// <summary>Items that were postponed or not reached and that no later agenda carries on.</summary>
    private async Task<IReadOnlyList<Proposal>> ItemsAsync(MeetingHead meeting, CancellationToken cancel)
    {
        var left = await (
            from written in db.ItemMinutes
            join held in Before(meeting) on written.MeetingId equals held.Id
            where written.Outcome == Outcome.Postponed || written.Outcome == Outcome.NotReached
            where !db.ItemMinutes.Any(later => later.AgendaItemId == written.AgendaItemId && later.MeetingMinutesId > written.MeetingMinutesId)
            where !Agendas().Any(item =>
                item.CarriedFromId == written.AgendaItemId && item.CarriedActionItemId == null && item.CarriedRecommendationId == null)
            orderby held.Start descending, written.AgendaItem!.Position
            select new { written.AgendaItemId, ItemTitle = written.AgendaItem!.Title, written.AgendaItem.IsClosed, written.Outcome, held.Slug, held.Title, held.Start })
            .Take(Most).ToListAsync(cancel);
        return
        [
            .. left.Select(row => new Proposal(
                ProposalKind.Item, row.AgendaItemId, row.ItemTitle, row.Title, PortalClock.DayOf(row.Start), $"/moeder/{row.Slug}/punkter/{row.AgendaItemId}",
                texts.Of(row.Outcome!.Value), row.IsClosed)),
        ];
    }

    /// <summary>Themes taken in that no meeting takes up; one whose item was put off comes with that item.</summary>
    private async Task<IEnumerable<Proposal>> ThemesAsync(IReadOnlyList<Proposal> left, CancellationToken cancel)
    {
        var putOff = left.Select(proposal => proposal.Id).ToList();
        var waiting = await db.Themes.Where(theme => theme.Status == ThemeStatus.Accepted)
            .Where(theme => !db.AgendaItems.Any(item => item.ThemeId == theme.Id && putOff.Contains(item.Id)))
            .OrderByDescending(theme => theme.Supports.Count).ThenBy(theme => theme.Id)
            .Select(theme => new
            {
                theme.Id,
                theme.Title,
                Supports = theme.Supports.Count,
                Accepted = theme.Events.Where(one => one.Status == ThemeStatus.Accepted).Max(one => (DateTime?)one.At),
            }).Take(Most).ToListAsync(cancel);
        return waiting.Select(row => new Proposal(
            ProposalKind.Theme, row.Id, row.Title, texts.Of(ThemeStatus.Accepted), row.Accepted is { } at ? PortalClock.DayOf(at) : clock.Today,
            $"/temaer/{row.Id}", texts.Count("Theme.SupportCount", row.Supports), false));
    }

    private async Task<IEnumerable<Proposal>> RecommendationsAsync(MeetingHead meeting, CancellationToken cancel)
    {
        var today = clock.Today;
        var unanswered = await (
            from recommendation in db.Recommendations
            join held in Before(meeting) on recommendation.MeetingId equals held.Id
            where recommendation.Status == RecommendationStatus.Sent && recommendation.AnswerExpected < today
            where !db.AgendaItems.Any(item => item.MeetingId == meeting.Id && item.CarriedRecommendationId == recommendation.Id)
            orderby recommendation.AnswerExpected, recommendation.Id
            select new
            {
                recommendation.Id,
                recommendation.Text,
                recommendation.AnswerExpected,
                recommendation.AgendaItemId,
                recommendation.AgendaItem!.IsClosed,
                held.Slug,
                held.Title,
                held.Start,
            }).Take(Most).ToListAsync(cancel);
        return unanswered.Select(row => new Proposal(
            ProposalKind.Recommendation, row.Id, CarriedWords.Unanswered(row.Text), row.Title, PortalClock.DayOf(row.Start),
            $"/moeder/{row.Slug}/punkter/{row.AgendaItemId}",
            texts["CarryOver.AnswerExpected", row.AnswerExpected!.Value.ToDay(), today.DayNumber - row.AnswerExpected.Value.DayNumber], row.IsClosed));
    }

    private async Task<IEnumerable<Proposal>> ActionsAsync(MeetingHead meeting, CancellationToken cancel)
    {
        var today = clock.Today;
        var open = await (
            from action in db.ActionItems.Unfinished()
            join held in Before(meeting) on action.MeetingId equals held.Id
            where !db.AgendaItems.Any(item => item.MeetingId == meeting.Id && item.CarriedActionItemId == action.Id)
            orderby action.Due == null, action.Due, action.Id
            select new { action.Id, action.What, action.Due, action.Status, action.AgendaItemId, action.AgendaItem!.IsClosed, held.Slug, held.Title, held.Start })
            .Take(Most).ToListAsync(cancel);
        return open.Select(row => new Proposal(
            ProposalKind.Action, row.Id, CarriedWords.FollowUp(row.What), row.Title, PortalClock.DayOf(row.Start),
            $"/moeder/{row.Slug}/punkter/{row.AgendaItemId}", Waiting(row.Status, row.Due, today), row.IsClosed));
    }

    private string Waiting(ActionItemStatus status, DateOnly? due, DateOnly today) => due switch
    {
        { } day when day < today => texts.Count("CarryOver.Late", today.DayNumber - day.DayNumber),
        { } day => texts["CarryOver.Due", texts.Of(status), day.ToDay()],
        null => texts.Of(status),
    };

    /// <summary>The meetings that were held before this one begins.</summary>
    private IQueryable<Meeting> Before(MeetingHead meeting) => db.Meetings.Where(held =>
        held.Id != meeting.Id && held.Start < meeting.StartUtc && (held.Status == MeetingStatus.Convened || held.Status == MeetingStatus.Held));

    /// <summary>The items of meetings that were not called off: what those carried waits again.</summary>
    private IQueryable<AgendaItem> Agendas() =>
        from item in db.AgendaItems
        join meeting in db.Meetings on item.MeetingId equals meeting.Id
        where meeting.Status != MeetingStatus.Cancelled
        select item;
}
