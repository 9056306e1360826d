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
/// Which things hang on which principle, as this reader may see them: a theme by what it serves; what was said, advised and
/// done by its theme or by the initiatives that came of it. Numbers alone are read, in plain queries, and joined here: with
/// thousands of things that is many times faster than to let the database join and sort it all.
/// </summary>
public sealed class ThreadLinks(PortalDb db, CurrentUser me)
{
    /// <summary>Themes: those on their way before those that are over, and the newest first.</summary>
    public ThreadTally Themes { get; private set; } = ThreadTally.Empty;

    /// <summary>Items on which the reader can read what was said, the latest meeting first.</summary>
    public ThreadTally Items { get; private set; } = ThreadTally.Empty;

    /// <summary>Recommendations, the last sent first.</summary>
    public ThreadTally Recommendations { get; private set; } = ThreadTally.Empty;

    /// <summary>Action items: what is still to be done first.</summary>
    public ThreadTally Actions { get; private set; } = ThreadTally.Empty;

    /// <summary>Initiatives that are not carried out: what is under way first, what was stopped last.</summary>
    public ThreadTally Initiatives { get; private set; } = ThreadTally.Empty;

    /// <summary>Initiatives that were carried out, the newest first.</summary>
    public ThreadTally Changed { get; private set; } = ThreadTally.Empty;

    /// <summary>Indicators, those that are computed first.</summary>
    public ThreadTally Indicators { get; private set; } = ThreadTally.Empty;

    /// <summary>Reads them all; each principle keeps the first so many of each.</summary>
    public async Task ReadAsync(int most, CancellationToken cancel)
    {
        await ReadThemesAsync(most, cancel);
        await ReadInitiativesAsync(most, cancel);
        var measured = await db.Indicators.Where(one => one.VisionPrincipleId != null).OrderBy(one => one.Computation == null).ThenBy(one => one.Id)
            .Select(one => new { one.Id, Principle = one.VisionPrincipleId!.Value }).ToListAsync(cancel);
        Indicators = new ThreadTally(most, measured.Select(one => (one.Id, Enumerable.Repeat(one.Principle, 1))));
        var byItem = await ByItemAsync(cancel);
        var (byAdvice, byAction) = await ByOriginAsync(cancel);
        var (advice, actions) = (await AdviceAsync(cancel), await ActionsAsync(cancel));
        Recommendations = new ThreadTally(most, advice.Select(one => (one.Id, byItem[one.Item].Concat(byAdvice[one.Id]))));
        Actions = new ThreadTally(most, actions.Select(one => (one.Id, byItem[one.Item].Concat(byAction[one.Id]))));
        var later = advice.SelectMany(one => byAdvice[one.Id], (one, principle) => (one.Item, principle))
            .Concat(actions.SelectMany(one => byAction[one.Id], (one, principle) => (one.Item, principle))).ToLookup(one => one.Item, one => one.principle);
        Items = new ThreadTally(most, (await SaidAsync(cancel)).Select(id => (id, byItem[id].Concat(later[id]))));
    }

    private async Task ReadThemesAsync(int most, CancellationToken cancel)
    {
        var served = await (
            from theme in db.Themes.VisibleTo(me)
            from principle in theme.Principles
            where theme.Status != ThemeStatus.Draft
            orderby theme.Id descending
            select new { theme.Id, principle.VisionPrincipleId, IsOver = theme.Status == ThemeStatus.Declined || theme.Status == ThemeStatus.Withdrawn || theme.Status == ThemeStatus.Merged })
            .ToListAsync(cancel);
        Themes = new ThreadTally(most, served.OrderBy(one => one.IsOver).Select(one => (one.Id, Enumerable.Repeat(one.VisionPrincipleId, 1))));
    }

    private async Task ReadInitiativesAsync(int most, CancellationToken cancel)
    {
        var under = await (
            from initiative in db.Initiatives
            from principle in initiative.Principles
            orderby initiative.Id descending
            select new { initiative.Id, principle.VisionPrincipleId, initiative.Status }).ToListAsync(cancel);
        var open = under.Where(one => one.Status != InitiativeStatus.Done)
            .OrderBy(one => one.Status switch { InitiativeStatus.InProgress => 0, InitiativeStatus.Stopped => 2, _ => 1 });
        Initiatives = new ThreadTally(most, open.Select(one => (one.Id, Enumerable.Repeat(one.VisionPrincipleId, 1))));
        Changed = new ThreadTally(most, under.Where(one => one.Status == InitiativeStatus.Done).Select(one => (one.Id, Enumerable.Repeat(one.VisionPrincipleId, 1))));
    }

    /// <summary>The principles of each item's theme.</summary>
    private async Task<ILookup<int, int>> ByItemAsync(CancellationToken cancel) =>
        (await (from item in db.AgendaItems
                join served in db.Set<ThemePrinciple>() on item.ThemeId equals served.ThemeId
                select new { item.Id, served.VisionPrincipleId }).ToListAsync(cancel)).ToLookup(one => one.Id, one => one.VisionPrincipleId);

    /// <summary>The principles of the initiatives that came of each recommendation and each action item.</summary>
    private async Task<(ILookup<int, int> Advice, ILookup<int, int> Actions)> ByOriginAsync(CancellationToken cancel)
    {
        var origins = await (
            from origin in db.InitiativeOrigins
            join under in db.Set<InitiativePrinciple>() on origin.InitiativeId equals under.InitiativeId
            select new { origin.RecommendationId, origin.ActionItemId, under.VisionPrincipleId }).ToListAsync(cancel);
        return (
            origins.ToLookup(one => one.RecommendationId ?? 0, one => one.VisionPrincipleId),
            origins.ToLookup(one => one.ActionItemId ?? 0, one => one.VisionPrincipleId));
    }

    private async Task<List<(int Id, int Item)>> AdviceAsync(CancellationToken cancel) =>
        (await db.Recommendations.VisibleTo(me).OrderByDescending(one => one.SentOn).ThenByDescending(one => one.Id)
            .Select(one => new { one.Id, one.AgendaItemId }).ToListAsync(cancel)).ConvertAll(one => (one.Id, one.AgendaItemId));

    private async Task<List<(int Id, int Item)>> ActionsAsync(CancellationToken cancel)
    {
        if (!me.Follows) return [];
        var found = await db.ActionItems.VisibleTo(me, db).OrderByDescending(one => one.Id)
            .Select(one => new { one.Id, one.AgendaItemId, IsOver = one.Status == ActionItemStatus.Done || one.Status == ActionItemStatus.Dropped }).ToListAsync(cancel);
        return [.. found.OrderBy(one => one.IsOver).Select(one => (one.Id, one.AgendaItemId))];
    }

    private Task<List<int>> SaidAsync(CancellationToken cancel)
    {
        var written = db.Minutes.VisibleTo(me).SelectMany(minutes => minutes.Items).Where(item => item.Outcome != null || item.Conclusion != null).Select(item => item.AgendaItemId);
        return db.AgendaItems.VisibleTo(me, db).Where(one => written.Contains(one.Item.Id))
            .OrderByDescending(one => one.Meeting.Start).ThenBy(one => one.Item.Position).Select(one => one.Item.Id).ToListAsync(cancel);
    }
}
