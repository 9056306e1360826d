using System.Globalization;
using DksPortal.Domain.Council;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings.Agenda.Proposals;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings;

/// <summary>The page of all meetings: coming ones, past ones by term, and how many of those required there are.</summary>
public sealed record MeetingListPage(
    IReadOnlyList<CouncilTerm> Terms, CouncilTerm? Term, IReadOnlyList<MeetingRow> Coming, IReadOnlyList<MeetingRow> Past, string? Older,
    IReadOnlyList<YearCount> Years, MeetingTasks? Next)
{
    /// <summary>How much the meetings before left for the next agenda.</summary>
    public int Proposals { get; init; }
}

/// <summary>Reads it.</summary>
public sealed class MeetingList(PortalDb db, CurrentUser me, PortalClock clock, AgendaProposals proposals)
{
    private const int PageSize = 40;

    /// <summary>The meetings of a term, or of all; past ones from before <paramref name="before"/> on, newest first.</summary>
    public async Task<MeetingListPage> ReadAsync(int? termId, string? before, CancellationToken cancel)
    {
        var terms = (await db.CouncilTerms.AsNoTracking().ToListAsync(cancel)).OrderByDescending(term => term.From.First).ToList();
        var term = terms.Find(known => known.Id == termId);
        var current = term ?? terms.Find(known => known.Covers(clock.Today));
        var visible = db.Meetings.VisibleTo(me).Where(meeting => term == null || meeting.CouncilTermId == term.Id);
        var now = clock.UtcNow;
        var coming = await Rows(visible.Where(meeting => meeting.End >= now).OrderBy(meeting => meeting.Start).ThenBy(meeting => meeting.Id))
            .Take(200).ToListAsync(cancel);
        var past = await Rows(PastFrom(visible.Where(meeting => meeting.End < now), before)).Take(PageSize + 1).ToListAsync(cancel);
        var older = past.Count > PageSize ? Key(past[PageSize - 1]) : null;
        var next = me.IsSecretariat ? coming.Find(row => row is { Kind: MeetingKind.Council, Status: MeetingStatus.Planned or MeetingStatus.Convened }) : null;
        return new MeetingListPage(
            terms, term, coming, [.. past.Take(PageSize)], older,
            current is null ? [] : await YearsAsync(current, cancel),
            next is null ? null : await MeetingTasks.ReadAsync(db, next.Id, cancel))
        {
            Proposals = next is null ? 0 : await ProposalsAsync(next.Id, cancel),
        };
    }

    private async Task<int> ProposalsAsync(int meetingId, CancellationToken cancel) => (await proposals.ReadAsync(
        await db.Meetings.Where(meeting => meeting.Id == meetingId).Select(MeetingHead.From).SingleAsync(cancel), cancel)).Count;

    private async Task<IReadOnlyList<YearCount>> YearsAsync(CouncilTerm term, CancellationToken cancel)
    {
        var council = await db.Meetings.VisibleTo(me)
            .Where(meeting => meeting.CouncilTermId == term.Id && meeting.Kind == MeetingKind.Council && meeting.Status != MeetingStatus.Cancelled)
            .Select(meeting => new { meeting.Start, meeting.Status }).ToListAsync(cancel);
        var years = Enumerable.Range(term.From.Year, (term.To?.Year ?? clock.Today.Year) - term.From.Year + 1);
        return [.. years.Select(year => (Year: year, Meetings: council.FindAll(meeting => PortalClock.DayOf(meeting.Start).Year == year)))
            .Select(of => new YearCount(of.Year, term.MeetingsEachYear, of.Meetings.Count, of.Meetings.Count(meeting => meeting.Status == MeetingStatus.Held)))];
    }

    private IQueryable<MeetingRow> Rows(IQueryable<Meeting> meetings) => meetings.Select(meeting => new MeetingRow(
        meeting.Id, meeting.Slug, meeting.Kind, meeting.Title, meeting.Status, meeting.Start, meeting.End, meeting.Place, meeting.CouncilTermId,
        db.Minutes.Where(minutes => minutes.MeetingId == meeting.Id)
            .OrderByDescending(minutes => minutes.Status == Domain.Minutes.MinutesStatus.Published).ThenByDescending(minutes => minutes.Number)
            .Select(minutes => (Domain.Minutes.MinutesStatus?)minutes.Status).FirstOrDefault()));

    private static IQueryable<Meeting> PastFrom(IQueryable<Meeting> past, string? before)
    {
        var parts = before?.Split('_');
        if (parts?.Length == 2 && long.TryParse(parts[0], CultureInfo.InvariantCulture, out var ticks) && ticks is > 0 and < 3_155_378_975_999_999_999
            && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var id))
        {
            var start = new DateTime(ticks, DateTimeKind.Utc);
            past = past.Where(meeting => meeting.Start < start || (meeting.Start == start && meeting.Id < id));
        }

        return past.OrderByDescending(meeting => meeting.Start).ThenByDescending(meeting => meeting.Id);
    }

    private static string Key(MeetingRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.StartUtc.Ticks}_{row.Id}");
}
