using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp;
using DksPortal.Web.Features.FollowUp.ActionItems;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Home;

/// <summary>What waits for somebody after the meetings.</summary>
public sealed class FollowUpWaits(PortalDb db, CurrentUser me, PortalClock clock)
{
    private const int DaysAhead = 30;
    private const int MostLater = 3;

    /// <summary>Own action items; for the secretariat, too, answers that are late and notes that are not sent.</summary>
    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancel)
    {
        var waits = me.Follows ? await ActionsAsync(cancel) : [];
        if (!me.IsSecretariat) return waits;
        waits.AddRange(await RecommendationsAsync(cancel));
        waits.AddRange(await NotesAsync(cancel));
        return waits;
    }

    /// <summary>All that are late or due soon, and a few of those after.</summary>
    private async Task<List<Waiting>> ActionsAsync(CancellationToken cancel)
    {
        var own = await Own.OfAsync(db, me, cancel);
        var open = await db.ActionItems.VisibleTo(me, db).Where(own.Condition()).Unfinished()
            .OrderBy(action => action.Due == null ? 1 : 0).ThenBy(action => action.Due).ThenBy(action => action.Id)
            .Select(action => new { action.Id, action.What, action.Status, action.Due, Meeting = db.Meetings.First(meeting => meeting.Id == action.MeetingId).Title })
            .ToListAsync(cancel);
        var soon = open.Count(one => one.Due is { } due && due <= clock.Today.AddDays(DaysAhead));
        return [.. open.Take(soon + MostLater).Select(one => new Waiting(
            WaitingFor.Action, $"/opfoelgning/{one.Id}", one.What, one.Due, one.Meeting, one.Status.DaysLate(one.Due, clock.Today)))];
    }

    private async Task<IEnumerable<Waiting>> RecommendationsAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var late = await db.Recommendations.Where(one => one.Status == RecommendationStatus.Sent && one.AnswerExpected < today)
            .OrderBy(one => one.AnswerExpected).Take(20)
            .Select(one => new { one.Id, one.Text, one.Status, one.AnswerExpected, To = one.Committee!.Name ?? one.Administration!.Name }).ToListAsync(cancel);
        return late.Select(one => new Waiting(
            WaitingFor.Recommendation, $"/anbefalinger/{one.Id}", one.To, one.AnswerExpected, one.Text, one.Status.DaysLate(one.AnswerExpected, today)));
    }

    private async Task<IEnumerable<Waiting>> NotesAsync(CancellationToken cancel)
    {
        var without = await db.Meetings.Where(meeting => meeting.Status == MeetingStatus.Held
                && db.Minutes.Any(minutes => minutes.MeetingId == meeting.Id && minutes.Status == MinutesStatus.Published)
                && !db.FollowUpNotes.Any(note => note.MeetingId == meeting.Id && note.SentOn != null))
            .OrderBy(meeting => meeting.Start).Take(20).Select(meeting => new { meeting.Slug, meeting.Title, meeting.Start }).ToListAsync(cancel);
        return without.Select(one => Waiting.OfMeeting(WaitingFor.FollowUpNote, one.Slug, one.Title, PortalClock.DayOf(one.Start)));
    }
}
