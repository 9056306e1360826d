using System.Linq.Expressions;
using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.Recommendations;

/// <summary>Which recommendations are asked for.</summary>
public sealed class RecommendationFilter
{
    [FromQuery(Name = "tilstand")]
    public RecommendationStatus? Status { get; set; }

    [FromQuery(Name = "modtager")]
    public string? Addressee { get; set; }

    /// <summary>Those alone whose answer should have come.</summary>
    [FromQuery(Name = "forsinket")]
    public bool Late { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [FromQuery(Name = "side")]
    public int? Page { get; set; }

    /// <summary>Whether anything is asked for in particular.</summary>
    public bool IsSet => Status is not null || Addressee is not null || Late;
}

/// <summary>A recommendation in a list.</summary>
public sealed record RecommendationRow(
    int Id, int MeetingId, int ItemId, string Item, string Text, string Addressee, RecommendationStatus Status, DateOnly? SentOn,
    DateOnly? AnswerExpected, DateOnly? AnsweredOn, Following? Followed)
{
    public static readonly Expression<Func<Recommendation, RecommendationRow>> From = one => new(
        one.Id, one.MeetingId, one.AgendaItemId, one.AgendaItem!.Title, one.Text, one.Committee!.Name ?? one.Administration!.Name, one.Status,
        one.SentOn, one.AnswerExpected, one.AnsweredOn, one.Followed);
}

/// <summary>The meeting that a row came from.</summary>
public sealed record MeetingName(string Slug, string Title);

/// <summary>One page of the list.</summary>
public sealed record RecommendationListPage(
    RecommendationFilter Filter, IReadOnlyList<RecommendationRow> Rows, IReadOnlyDictionary<int, MeetingName> Meetings, int Total, bool HasNext,
    IReadOnlyList<SelectListItem> Addressees);

/// <summary>Reads it: drafts, then what waits for an answer, then what was answered, the newest first.</summary>
public sealed class RecommendationList(PortalDb db, CurrentUser me, PortalClock clock, Texts texts)
{
    private const int PageSize = 50;

    /// <summary>The page that is asked for.</summary>
    public async Task<RecommendationListPage> ReadAsync(RecommendationFilter shown, RecommendationFilter asked, CancellationToken cancel)
    {
        var today = clock.Today;
        var found = Addressees.Of(db.Recommendations.VisibleTo(me), asked.Addressee).Where(one => asked.Status == null || one.Status == asked.Status)
            .Where(one => !asked.Late || (one.Status == RecommendationStatus.Sent && one.AnswerExpected < today));
        var page = Math.Clamp(asked.Page ?? 1, 1, 10_000);
        var rows = await found
            .OrderBy(one => one.Status == RecommendationStatus.Draft ? 0 : one.Status == RecommendationStatus.Sent ? 1 : 2)
            .ThenByDescending(one => one.AnsweredOn).ThenBy(one => one.AnswerExpected).ThenBy(one => one.Id)
            .Skip((page - 1) * PageSize).Take(PageSize + 1).Select(RecommendationRow.From).ToListAsync(cancel);
        var meetings = rows.Select(row => row.MeetingId).Distinct().ToList();
        shown.Page = page;
        return new RecommendationListPage(
            shown, [.. rows.Take(PageSize)],
            await db.Meetings.Where(meeting => meetings.Contains(meeting.Id)).ToDictionaryAsync(meeting => meeting.Id, meeting => new MeetingName(meeting.Slug, meeting.Title), cancel),
            await found.CountAsync(cancel), rows.Count > PageSize, await new Addressees(db, texts).ChoicesAsync(texts["FollowUp.All"], cancel));
    }
}
