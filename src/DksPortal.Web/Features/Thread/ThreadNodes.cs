using System.Linq.Expressions;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Indicators;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp;
using DksPortal.Web.Features.Indicators;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Thread;

/// <summary>Reads things of one station as this reader may see them, each with one query.</summary>
public sealed class ThreadNodes(PortalDb db, CurrentUser me, Texts texts)
{
    /// <summary>Themes.</summary>
    public async Task<List<ThreadNode>> ThemesAsync(Expression<Func<Theme, bool>> which, int most, CancellationToken cancel) =>
        [.. (await db.Themes.VisibleTo(me).Where(which).OrderByDescending(theme => theme.Id).Take(most)
            .Select(theme => new { theme.Id, theme.Title, theme.Status }).ToListAsync(cancel))
            .Select(theme => ThreadNode.Theme(theme.Id, theme.Title, theme.Status))];

    /// <summary>Agenda items, the latest meeting first.</summary>
    public async Task<List<ItemNode>> ItemsAsync(Expression<Func<AgendaItem, bool>> which, int most, CancellationToken cancel) =>
        [.. (await db.AgendaItems.Where(which).VisibleTo(me, db).OrderByDescending(one => one.Meeting.Start).ThenBy(one => one.Item.Position).Take(most)
            .Select(one => new { one.Item.Id, one.Item.Title, one.Item.ThemeId, one.Item.MeetingId, one.Meeting.Slug, Meeting = one.Meeting.Title }).ToListAsync(cancel))
            .Select(one => new ItemNode(ThreadNode.Item(one.Id, one.Title, one.Slug, one.Meeting), one.MeetingId, one.ThemeId))];

    /// <summary>The minutes of those meetings, in the version that stands for the reader.</summary>
    public async Task<List<ThreadNode>> MinutesAsync(IReadOnlyList<ItemNode> items, CancellationToken cancel)
    {
        var meetings = items.Select(item => item.MeetingId).Distinct().ToList();
        var found = await (
            from minutes in db.Minutes.VisibleTo(me)
            join meeting in db.Meetings on minutes.MeetingId equals meeting.Id
            where meetings.Contains(meeting.Id) && (meeting.Status == MeetingStatus.Convened || meeting.Status == MeetingStatus.Held)
            select new { minutes.Status, minutes.Number, MeetingId = meeting.Id, meeting.Slug, meeting.Title, meeting.Start }).ToListAsync(cancel);
        return
        [
            .. found.GroupBy(one => one.MeetingId).OrderByDescending(versions => versions.First().Start)
                .Select(versions => versions.MaxBy(one => me.Standing(one.Status, one.Number))!)
                .Select(one => new ThreadNode(
                    ThreadKind.Minutes, one.MeetingId, texts["Minutes.Of", one.Title], $"/moeder/{one.Slug}/referat{Anchor(items, one.MeetingId)}", one.Status)),
        ];
    }

    /// <summary>Recommendations, the newest first.</summary>
    public async Task<List<ThreadNode>> RecommendationsAsync(Expression<Func<Recommendation, bool>> which, int most, CancellationToken cancel) =>
        [.. (await db.Recommendations.VisibleTo(me).Where(which).OrderByDescending(one => one.Id).Take(most)
            .Select(one => new { one.Id, one.Text, one.Status }).ToListAsync(cancel))
            .Select(one => ThreadNode.Recommendation(one.Id, one.Text, one.Status))];

    /// <summary>Action items, the newest first.</summary>
    public async Task<List<ThreadNode>> ActionsAsync(Expression<Func<ActionItem, bool>> which, int most, CancellationToken cancel) => !me.Follows ? [] :
        [.. (await db.ActionItems.VisibleTo(me, db).Where(which).OrderByDescending(one => one.Id).Take(most)
            .Select(one => new { one.Id, one.What, one.Status }).ToListAsync(cancel))
            .Select(one => ThreadNode.Action(one.Id, one.What, one.Status))];

    /// <summary>Initiatives, the newest first.</summary>
    public async Task<List<ThreadNode>> InitiativesAsync(Expression<Func<Initiative, bool>> which, int most, CancellationToken cancel) =>
        [.. (await db.Initiatives.Where(which).OrderByDescending(one => one.Id).Take(most)
            .Select(one => new { one.Id, one.Title, one.Status, one.Evidence, one.EvidenceLink }).ToListAsync(cancel))
            .Select(one => ThreadNode.Initiative(one.Id, one.Title, one.Status, one.Evidence ?? one.EvidenceLink))];

    /// <summary>Principles of the vision, in their order.</summary>
    public async Task<List<ThreadNode>> PrinciplesAsync(Expression<Func<VisionPrinciple, bool>> which, CancellationToken cancel) =>
        [.. (await db.VisionPrinciples.Where(which).OrderBy(one => one.Number).Select(one => new { one.Number, one.Title }).ToListAsync(cancel))
            .Select(one => ThreadNode.Principle(one.Number, one.Title))];

    /// <summary>Indicators, those that are computed first.</summary>
    public async Task<List<ThreadNode>> IndicatorsAsync(Expression<Func<Indicator, bool>> which, int most, CancellationToken cancel) =>
        [.. (await db.Indicators.Where(which).OrderBy(one => one.Computation == null).ThenBy(one => one.Id).Take(most).Select(one => new { one.Id, one.Name, one.Computation }).ToListAsync(cancel))
            .Select(one => ThreadNode.Indicator(one.Id, ComputedWords.Name(one.Computation, one.Name)))];

    /// <summary>Where in the minutes the item stands, when it is one alone.</summary>
    private static string? Anchor(IEnumerable<ItemNode> items, int meetingId) =>
        items.Where(item => item.MeetingId == meetingId).ToList() is [var one] ? $"#punkt-{one.Node.Id}" : null;
}

/// <summary>An agenda item with what it hangs on.</summary>
public sealed record ItemNode(ThreadNode Node, int MeetingId, int? ThemeId);
