using System.Globalization;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp;
using DksPortal.Web.Features.FollowUp.ActionItems;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>
/// The facts as they stand now, in Danish. Everybody reads an answer once it is sent, so they are those of a reader of the
/// public; of follow-up, which the public does not follow one by one, the numbers alone, and of open items alone.
/// </summary>
public sealed class LiveFacts(PortalDb db, PortalClock clock)
{
    private const int MostTitles = 5;

    private static readonly IReadOnlyDictionary<string, string> Danish = Texts.All("da");
    private static readonly CurrentUser Public = new();

    /// <summary>The words of every fact.</summary>
    public async Task<IReadOnlyDictionary<LiveFact, string>> ReadAsync(CancellationToken cancel)
    {
        var initiatives = await db.Initiatives.AsNoTracking().Include(one => one.Committee).OrderBy(one => one.Title).ThenBy(one => one.Id).ToListAsync(cancel);
        return new Dictionary<LiveFact, string>
        {
            [LiveFact.NextMeeting] = await NextMeetingAsync(cancel),
            [LiveFact.LastMeeting] = await LastMeetingAsync(cancel),
            [LiveFact.Term] = await TermAsync(cancel),
            [LiveFact.OpenFollowUp] = await FollowUpAsync(cancel),
            [LiveFact.CanStartNow] = Titles([.. initiatives.Where(one => one.Status is InitiativeStatus.Idea or InitiativeStatus.Planned && one.Funding == Funding.CanStartNow).Select(one => one.Title)]),
            [LiveFact.NeedsFunding] = Titles([.. initiatives.Where(one => one.Status.IsOpen() && one.Funding == Funding.NeedsFunding).Select(one => one.Title)]),
            [LiveFact.WaitsForDecision] = Titles([.. initiatives.Where(one => one.WaitsForDecision).Select(Waiting)]),
            [LiveFact.UnansweredAdvice] = await AdviceAsync(cancel),
        };
    }

    private async Task<string> NextMeetingAsync(CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var next = await db.Meetings.VisibleTo(Public)
            .Where(meeting => meeting.Kind == MeetingKind.Council && meeting.Status == MeetingStatus.Convened && meeting.End >= now)
            .OrderBy(meeting => meeting.Start).Select(meeting => new { meeting.Title, meeting.Start, meeting.Place }).FirstOrDefaultAsync(cancel);
        return next is null ? Danish["LiveFact.NoNextMeeting"] : Say(
            next.Place is null ? "LiveFact.NextMeetingIs" : "LiveFact.NextMeetingAt",
            next.Title, PortalClock.DayOf(next.Start).ToDay(), PortalClock.TimeOf(next.Start).ToTime(), next.Place);
    }

    private async Task<string> LastMeetingAsync(CancellationToken cancel)
    {
        var last = await db.Meetings.VisibleTo(Public).Where(meeting => meeting.Kind == MeetingKind.Council && meeting.Status == MeetingStatus.Held)
            .OrderByDescending(meeting => meeting.Start)
            .Select(meeting => new { meeting.Title, meeting.Start, IsPublished = db.Minutes.VisibleTo(Public).Any(minutes => minutes.MeetingId == meeting.Id) })
            .FirstOrDefaultAsync(cancel);
        return last is null ? Danish["LiveFact.NoLastMeeting"]
            : Say(last.IsPublished ? "LiveFact.LastMeetingPublished" : "LiveFact.LastMeetingIs", last.Title, PortalClock.DayOf(last.Start).ToDay());
    }

    private async Task<string> TermAsync(CancellationToken cancel)
    {
        var term = (await db.CouncilTerms.AsNoTracking().ToListAsync(cancel)).Find(one => one.Covers(clock.Today));
        if (term is null) return Danish["LiveFact.NoTerm"];
        return term.DaysLeft(clock.Today) is { } days ? Say("LiveFact.TermEnds", term.Name, term.To!.ToDay(), days) : Say("LiveFact.TermWithoutEnd", term.Name);
    }

    private async Task<string> FollowUpAsync(CancellationToken cancel)
    {
        var published = db.Minutes.VisibleTo(Public);
        var open = await db.ActionItems.Unfinished()
            .Where(one => !one.AgendaItem!.IsClosed && published.Any(minutes => minutes.MeetingId == one.MeetingId))
            .Select(one => new { one.Status, one.Due }).ToListAsync(cancel);
        var late = open.Count(one => one.Status.DaysLate(one.Due, clock.Today) > 0);
        return open.Count == 0 ? Danish["LiveFact.NoFollowUp"] : late == 0 ? Count("LiveFact.FollowUp", open.Count) : Say("LiveFact.FollowUpLate", Count("LiveFact.FollowUp", open.Count), late);
    }

    private async Task<string> AdviceAsync(CancellationToken cancel)
    {
        var sent = await db.Recommendations.VisibleTo(Public).Where(one => one.Status == RecommendationStatus.Sent).Select(one => one.SentOn).ToListAsync(cancel);
        return sent.Min() is not { } oldest ? Danish["LiveFact.NoAdvice"]
            : Count("LiveFact.Advice", sent.Count, oldest.ToDay(), clock.Today.DayNumber - oldest.DayNumber);
    }

    private static string Waiting(Initiative one)
    {
        var where = one.DecisionPath == DecisionPath.Committee && one.Committee is { } committee ? committee.Name : Danish[$"DecisionPath.{one.DecisionPath}"];
        return one.DecisionExpected is { } expected ? Say("LiveFact.DecisionBy", one.Title, where, expected.ToDay()) : Say("LiveFact.Decision", one.Title, where);
    }

    /// <summary>How many there are and what the first of them are called.</summary>
    private static string Titles(IReadOnlyList<string> titles)
    {
        if (titles.Count == 0) return Danish["LiveFact.NoInitiatives"];
        var named = string.Join("; ", titles.Take(MostTitles));
        var all = titles.Count > MostTitles ? Say("LiveFact.AndOthers", named, titles.Count - MostTitles) : named;
        return Say("LiveFact.Named", Count("LiveFact.Initiatives", titles.Count), all);
    }

    private static string Count(string key, int number, params object?[] more) => Say(number == 1 ? $"{key}.One" : $"{key}.Many", [number, .. more]);

    private static string Say(string key, params object?[] args) => string.Format(CultureInfo.InvariantCulture, Danish[key], args);
}
