using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Thread;

/// <summary>
/// Follows the red thread from one thing to both sides. It goes on from what the reader sees alone, so nothing can be
/// told of what lies behind a thing that is hidden.
/// </summary>
public sealed class ThreadReader(PortalDb db, CurrentUser me, Texts texts)
{
    private const int Most = 200;

    private readonly ThreadNodes nodes = new(db, me, texts);
    private readonly Dictionary<ThreadKind, ThreadStage> found = [];

    /// <summary>What hangs on that thing, which the reader is known to see; of minutes the meeting is named.</summary>
    public async Task<ThreadAround> ReadAsync(ThreadKind kind, int id, CancellationToken cancel)
    {
        await (kind switch
        {
            ThreadKind.Theme => FromThemeAsync(id, cancel),
            ThreadKind.Item => FromItemAsync(id, cancel),
            ThreadKind.Minutes => FromMinutesAsync(id, cancel),
            ThreadKind.Recommendation or ThreadKind.Action => FromOriginAsync(kind, id, cancel),
            ThreadKind.Initiative => FromInitiativeAsync(id, cancel),
            ThreadKind.Principle => FromPrincipleAsync(id, cancel),
            ThreadKind.Indicator => FromIndicatorAsync(id, cancel),
        });
        found.Remove(kind);
        return new ThreadAround(kind, id, found);
    }

    private async Task FromThemeAsync(int id, CancellationToken cancel)
    {
        var items = await nodes.ItemsAsync(item => item.ThemeId == id, Most, cancel);
        Found(ThreadKind.Item, [.. items.Select(item => item.Node)]);
        await AfterItemsAsync(items, [id], cancel);
    }

    private async Task FromItemAsync(int id, CancellationToken cancel)
    {
        var items = await nodes.ItemsAsync(item => item.Id == id, 1, cancel);
        await AfterItemsAsync(items, await ThemesOfAsync(items, cancel), cancel);
    }

    /// <summary>Of a whole meeting those items alone that hang on something.</summary>
    private async Task FromMinutesAsync(int meetingId, CancellationToken cancel)
    {
        var (advice, actions) = (db.Recommendations.VisibleTo(me), db.ActionItems.VisibleTo(me, db));
        var items = await nodes.ItemsAsync(
            item => item.MeetingId == meetingId && (item.ThemeId != null || advice.Any(one => one.AgendaItemId == item.Id) || actions.Any(one => one.AgendaItemId == item.Id)),
            Most, cancel);
        Found(ThreadKind.Item, [.. items.Select(item => item.Node)]);
        await AfterItemsAsync(items, await ThemesOfAsync(items, cancel), cancel);
    }

    private async Task FromOriginAsync(ThreadKind kind, int id, CancellationToken cancel)
    {
        var (advice, action) = (kind == ThreadKind.Recommendation ? id : 0, kind == ThreadKind.Action ? id : 0);
        var items = await nodes.ItemsAsync(
            item => db.Recommendations.Any(one => one.Id == advice && one.AgendaItemId == item.Id) || db.ActionItems.Any(one => one.Id == action && one.AgendaItemId == item.Id),
            1, cancel);
        await BeforeItemsAsync(items, cancel);
        var themes = await ThemesOfAsync(items, cancel);
        await (kind == ThreadKind.Recommendation ? AfterAsync([id], [], themes, cancel) : AfterAsync([], [id], themes, cancel));
    }

    private async Task FromInitiativeAsync(int id, CancellationToken cancel)
    {
        Found(ThreadKind.Recommendation, await nodes.RecommendationsAsync(
            one => db.InitiativeOrigins.Any(origin => origin.InitiativeId == id && origin.RecommendationId == one.Id), Most, cancel));
        Found(ThreadKind.Action, await nodes.ActionsAsync(
            one => db.InitiativeOrigins.Any(origin => origin.InitiativeId == id && origin.ActionItemId == one.Id), Most, cancel));
        var (advice, actions) = (Ids(ThreadKind.Recommendation), Ids(ThreadKind.Action));
        var items = await nodes.ItemsAsync(
            item => db.Recommendations.Any(one => advice.Contains(one.Id) && one.AgendaItemId == item.Id) || db.ActionItems.Any(one => actions.Contains(one.Id) && one.AgendaItemId == item.Id),
            Most, cancel);
        await BeforeItemsAsync(items, cancel);
        await ThemesOfAsync(items, cancel);
        Found(ThreadKind.Principle, await nodes.PrinciplesAsync(
            one => db.Initiatives.Any(initiative => initiative.Id == id && initiative.Principles.Any(under => under.VisionPrincipleId == one.Id)), cancel));
        await MeasuredAsync(cancel);
    }

    /// <summary>What is done for its principle; what came before that stands with the principle.</summary>
    private async Task FromIndicatorAsync(int id, CancellationToken cancel)
    {
        Found(ThreadKind.Principle, await nodes.PrinciplesAsync(one => db.Indicators.Any(indicator => indicator.Id == id && indicator.VisionPrincipleId == one.Id), cancel));
        Found(ThreadKind.Initiative, await nodes.InitiativesAsync(
            one => db.Indicators.Any(indicator => indicator.Id == id && one.Principles.Any(under => under.VisionPrincipleId == indicator.VisionPrincipleId)), Most, cancel));
    }

    /// <summary>What the table tells of the principle: the first of each, and where all of them are.</summary>
    private async Task FromPrincipleAsync(int number, CancellationToken cancel)
    {
        if (await new ThreadTable(db, me, texts).ReadAsync(number, cancel) is not [var row, ..]) return;
        var whole = $"/traaden?princip={number}";
        Tell(ThreadKind.Theme, $"/temaer?princip={number}", row.Themes);
        Tell(ThreadKind.Item, whole, row.Items);
        Tell(ThreadKind.Recommendation, whole, row.Recommendations);
        Tell(ThreadKind.Action, whole, row.Actions);
        Tell(ThreadKind.Initiative, $"/indsatser?princip={number}", row.Initiatives, row.Changed);
        Tell(ThreadKind.Indicator, whole, row.Indicators);
        var items = row.Items.Nodes.Select(node => node.Id).ToList();
        Found(ThreadKind.Minutes, await nodes.MinutesAsync(await nodes.ItemsAsync(item => items.Contains(item.Id), Most, cancel), cancel));
    }

    private void Tell(ThreadKind kind, string all, params ThreadCell[] cells) => found[kind] = new ThreadStage(
        kind, [.. cells.SelectMany(cell => cell.Nodes).Take(ThreadStage.Open)], cells.Sum(cell => cell.Total), all);

    private async Task<IReadOnlyList<int>> ThemesOfAsync(IReadOnlyList<ItemNode> items, CancellationToken cancel)
    {
        var ids = items.Select(item => item.ThemeId).OfType<int>().Distinct().ToList();
        Found(ThreadKind.Theme, await nodes.ThemesAsync(theme => ids.Contains(theme.Id), Most, cancel));
        return Ids(ThreadKind.Theme);
    }

    private async Task BeforeItemsAsync(IReadOnlyList<ItemNode> items, CancellationToken cancel)
    {
        Found(ThreadKind.Item, [.. items.Select(item => item.Node)]);
        Found(ThreadKind.Minutes, await nodes.MinutesAsync(items, cancel));
    }

    private async Task AfterItemsAsync(IReadOnlyList<ItemNode> items, IReadOnlyList<int> themes, CancellationToken cancel)
    {
        var ids = items.Select(item => item.Node.Id).ToList();
        Found(ThreadKind.Minutes, await nodes.MinutesAsync(items, cancel));
        Found(ThreadKind.Recommendation, await nodes.RecommendationsAsync(one => ids.Contains(one.AgendaItemId), Most, cancel));
        Found(ThreadKind.Action, await nodes.ActionsAsync(one => ids.Contains(one.AgendaItemId), Most, cancel));
        await AfterAsync(Ids(ThreadKind.Recommendation), Ids(ThreadKind.Action), themes, cancel);
    }

    private async Task AfterAsync(IReadOnlyList<int> advice, IReadOnlyList<int> actions, IReadOnlyList<int> themes, CancellationToken cancel)
    {
        Found(ThreadKind.Initiative, await nodes.InitiativesAsync(
            one => one.Origins.Any(origin => advice.Contains(origin.RecommendationId ?? 0) || actions.Contains(origin.ActionItemId ?? 0)), Most, cancel));
        var initiatives = Ids(ThreadKind.Initiative);
        Found(ThreadKind.Principle, await nodes.PrinciplesAsync(
            one => db.Themes.Any(theme => themes.Contains(theme.Id) && theme.Principles.Any(served => served.VisionPrincipleId == one.Id))
                || db.Initiatives.Any(initiative => initiatives.Contains(initiative.Id) && initiative.Principles.Any(under => under.VisionPrincipleId == one.Id)),
            cancel));
        await MeasuredAsync(cancel);
    }

    /// <summary>By what the council sees whether it changed anything.</summary>
    private async Task MeasuredAsync(CancellationToken cancel)
    {
        var principles = Ids(ThreadKind.Principle);
        Found(ThreadKind.Indicator, await nodes.IndicatorsAsync(one => principles.Contains(one.VisionPrinciple!.Number), Most, cancel));
    }

    private void Found(ThreadKind kind, IReadOnlyList<ThreadNode> things) => found[kind] = ThreadStage.Of(kind, things);

    private List<int> Ids(ThreadKind kind) => [.. found[kind].Nodes.Select(node => node.Id)];
}
