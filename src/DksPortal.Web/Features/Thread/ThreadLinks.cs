using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Thread;

/// <summary>
/// Which things hang on which principle, as this reader may see them, each kind with one query that reads numbers alone:
/// a theme by what it serves; what was said, advised and done by its theme or by the initiatives that came of it.
/// </summary>
public sealed class ThreadLinks(PortalDb db, CurrentUser me)
{
    private IQueryable<InitiativePrinciple> Under => db.Set<InitiativePrinciple>();

    /// <summary>Themes: those on their way before those that are over, and the newest first.</summary>
    public Task<ThreadTally> ThemesAsync(int most, CancellationToken cancel) => ThreadTally.ReadAsync(
        from theme in db.Themes.VisibleTo(me)
        from served in theme.Principles
        where theme.Status != ThemeStatus.Draft
        orderby theme.Status == ThemeStatus.Declined || theme.Status == ThemeStatus.Withdrawn || theme.Status == ThemeStatus.Merged ? 1 : 0, theme.Id descending
        select new ThreadLink { Principle = served.VisionPrincipleId, Id = theme.Id },
        most, cancel);

    /// <summary>Items on which the reader can read what was said, the latest meeting first.</summary>
    public Task<ThreadTally> ItemsAsync(int most, CancellationToken cancel)
    {
        var written = db.Minutes.VisibleTo(me).SelectMany(minutes => minutes.Items).Where(item => item.Outcome != null || item.Conclusion != null).Select(item => item.AgendaItemId);
        var said = db.AgendaItems.VisibleTo(me, db).Where(one => written.Contains(one.Item.Id));
        var byTheme = from one in said
                      from served in one.Item.Theme!.Principles
                      select new { Principle = served.VisionPrincipleId, one.Item.Id, one.Meeting.Start };
        var byAdvice = from origin in db.InitiativeOrigins
                       join advice in db.Recommendations.VisibleTo(me) on origin.RecommendationId equals advice.Id
                       join one in said on advice.AgendaItemId equals one.Item.Id
                       join under in Under on origin.InitiativeId equals under.InitiativeId
                       select new { Principle = under.VisionPrincipleId, one.Item.Id, one.Meeting.Start };
        var byAction = from origin in db.InitiativeOrigins
                       join action in db.ActionItems.VisibleTo(me, db) on origin.ActionItemId equals action.Id
                       join one in said on action.AgendaItemId equals one.Item.Id
                       join under in Under on origin.InitiativeId equals under.InitiativeId
                       select new { Principle = under.VisionPrincipleId, one.Item.Id, one.Meeting.Start };
        return ThreadTally.ReadAsync(
            byTheme.Union(byAdvice).Union(byAction).OrderByDescending(link => link.Start).ThenByDescending(link => link.Id)
                .Select(link => new ThreadLink { Principle = link.Principle, Id = link.Id }),
            most, cancel);
    }

    /// <summary>Recommendations, the last sent first.</summary>
    public Task<ThreadTally> RecommendationsAsync(int most, CancellationToken cancel)
    {
        var visible = db.Recommendations.VisibleTo(me);
        var byTheme = from one in visible
                      from served in one.AgendaItem!.Theme!.Principles
                      select new { Principle = served.VisionPrincipleId, one.Id, one.SentOn };
        var byInitiative = from origin in db.InitiativeOrigins
                           join one in visible on origin.RecommendationId equals one.Id
                           join under in Under on origin.InitiativeId equals under.InitiativeId
                           select new { Principle = under.VisionPrincipleId, one.Id, one.SentOn };
        return ThreadTally.ReadAsync(
            byTheme.Union(byInitiative).OrderByDescending(link => link.SentOn).ThenByDescending(link => link.Id)
                .Select(link => new ThreadLink { Principle = link.Principle, Id = link.Id }),
            most, cancel);
    }

    /// <summary>Action items: what is still to be done first.</summary>
    public Task<ThreadTally> ActionsAsync(int most, CancellationToken cancel)
    {
        if (!me.Follows) return Task.FromResult(ThreadTally.Empty);
        var visible = db.ActionItems.VisibleTo(me, db);
        var byTheme = from one in visible
                      from served in one.AgendaItem!.Theme!.Principles
                      select new { Principle = served.VisionPrincipleId, one.Id, IsOver = one.Status == ActionItemStatus.Done || one.Status == ActionItemStatus.Dropped };
        var byInitiative = from origin in db.InitiativeOrigins
                           join one in visible on origin.ActionItemId equals one.Id
                           join under in Under on origin.InitiativeId equals under.InitiativeId
                           select new { Principle = under.VisionPrincipleId, one.Id, IsOver = one.Status == ActionItemStatus.Done || one.Status == ActionItemStatus.Dropped };
        return ThreadTally.ReadAsync(
            byTheme.Union(byInitiative).OrderBy(link => link.IsOver).ThenByDescending(link => link.Id)
                .Select(link => new ThreadLink { Principle = link.Principle, Id = link.Id }),
            most, cancel);
    }

    /// <summary>Initiatives, or those alone that were carried out; what is under way first.</summary>
    public Task<ThreadTally> InitiativesAsync(bool isDone, int most, CancellationToken cancel) => ThreadTally.ReadAsync(
        from initiative in db.Initiatives
        from under in initiative.Principles
        where isDone == (initiative.Status == InitiativeStatus.Done)
        orderby initiative.Status == InitiativeStatus.InProgress ? 0 : initiative.Status == InitiativeStatus.Stopped ? 2 : 1, initiative.Id descending
        select new ThreadLink { Principle = under.VisionPrincipleId, Id = initiative.Id },
        most, cancel);
}
