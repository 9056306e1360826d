using DksPortal.Domain.Status;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Status;

/// <summary>Reads the status summary as it is at this moment for this reader.</summary>
public sealed class StatusReader(PortalDb db, CurrentUser me, PortalClock clock, Texts texts)
{
    /// <summary>How many rows of each list stand on the page itself.</summary>
    public const int Shown = 5;

    private const int PageSize = 50;

    private static readonly StatusList[] OnPage =
    [
        StatusList.MeetingsHeld, StatusList.MeetingsAhead, StatusList.ActionsOpen, StatusList.AdviceWaiting, StatusList.NeedsMoney, StatusList.CanStart, StatusList.Waiting,
        StatusList.ThemesScheduled, StatusList.ThemesAccepted, StatusList.ThemesUnderReview, StatusList.ThemesProposed,
        StatusList.InquiriesReceived, StatusList.InquiriesInProgress, StatusList.InquiriesApproved, StatusList.InquiriesSent,
    ];

    /// <summary>The status of a day.</summary>
    public async Task<StatusSummary> SummaryAsync(DateOnly day, CancellationToken cancel)
    {
        var told = new StatusDay(day, clock.Today, PortalClock.Utc(day.AddDays(1), TimeOnly.MinValue), clock.UtcNow);
        return StatusSummary.Of(await new StatusFactsReader(db, me).ReadAsync(told, cancel), told, at => PortalClock.DayOf(at).Year);
    }

    /// <summary>The whole page but for the news.</summary>
    public async Task<StatusPage> PageAsync(StatusAsked asked, CancellationToken cancel)
    {
        var status = await SummaryAsync(asked.Day, cancel);
        var rows = new Dictionary<StatusKind, IReadOnlyDictionary<int, StatusRow>>();
        foreach (var kind in Enum.GetValues<StatusKind>()) rows[kind] = await new StatusRows(db, texts).ReadAsync(status, kind, Ids(status, kind), cancel);
        var last = status.Meetings.Last is { } meeting ? rows[StatusKind.Meeting].GetValueOrDefault(meeting.Id) : null;
        var words = new StatusWords(status, last, await db.CommitteeNamesAsync(cancel), texts);
        return new StatusPage(status, asked, words.Answers(), [.. words.Places()], rows);
    }

    /// <summary>The list behind a figure; null when there is no such list.</summary>
    public async Task<StatusListPage?> ListAsync(string slug, DateOnly day, int? page, CancellationToken cancel)
    {
        var status = await SummaryAsync(day, cancel);
        if (status.Find(slug) is not { } figure) return null;
        var number = Math.Clamp(page ?? 1, 1, Math.Max(1, (figure.Count + PageSize - 1) / PageSize));
        var ids = figure.Ids.Skip((number - 1) * PageSize).Take(PageSize).ToList();
        var rows = await new StatusRows(db, texts).ReadAsync(status, figure.List.KindOf(), ids, cancel);
        var committee = figure.CommitteeId is { } id ? (await db.CommitteeNamesAsync(cancel)).GetValueOrDefault(id) : null;
        return new StatusListPage(status, figure, committee, [.. ids.Select(one => rows.GetValueOrDefault(one)).OfType<StatusRow>()], number, figure.Count > number * PageSize);
    }

    private static List<int> Ids(StatusSummary status, StatusKind kind)
    {
        var ids = OnPage.Where(list => list.KindOf() == kind).SelectMany(list => kind == StatusKind.Meeting ? status[list].Ids : status[list].Ids.Take(Shown));
        return [.. (kind == StatusKind.Meeting ? ids.Concat(new[] { status.Meetings.Last, status.Meetings.Next }.OfType<MeetingFact>().Select(one => one.Id)) : ids).Distinct()];
    }
}
