using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp;
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
    private const int Most = 50;

    private readonly ThreadNodes nodes = new(db, me, texts);
    private readonly Dictionary<ThreadKind, IReadOnlyList<ThreadNode>> found = [];

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
        });
        found.Remove(kind);
        return new ThreadAround(kind, id, found);
    }

    private async Task FromThemeAsync(int id, CancellationToken cancel)
    {
        var items = await nodes.ItemsAsync(item => item.ThemeId == id, Most, cancel);
        found[ThreadKind.Item] = [.. items.Select(item => item.Node)];
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
        var items = await nodes.ItemsAsync(
            item => item.MeetingId == meetingId && (item.ThemeId != null
                || db.Recommendations.Any(one => one.AgendaItemId == item.Id) || db.ActionItems.Any(one => one.AgendaItemId == item.Id)),
            Most, cancel);
        found[ThreadKind.Item] = [.. items.Select(item => item.Node)];
        await AfterItemsAsync(items, await ThemesOfAsync(items, cancel), cancel);
    }

    private async Task FromOriginAsync(ThreadKind kind, int id, CancellationToken cancel)
    {
        var (advice, action) = (kind == ThreadKind.Recommendation ? id : 0, kind == ThreadKind.Action ? id : 0);
        var items = await nodes.ItemsAsync(
            item => db.Recommendations.Any(one => one.Id == advice && one.AgendaItemId == item.Id) || db.ActionItems.Any(one => one.Id == action && one.AgendaItemId == item.Id),
            1, cancel);
        await BeforeItemsAsync(items, cancel);
        await AfterAsync([advice], [action], await ThemesOfAsync(items, cancel), cancel);
    }

    private async Task FromInitiativeAsync(int id, CancellationToken cancel)
    {
        found[ThreadKind.Recommendation] = await nodes.RecommendationsAsync(
            one => db.InitiativeOrigins.Any(origin => origin.InitiativeId == id && origin.RecommendationId == one.Id), Most, cancel);
        found[ThreadKind.Action] = await nodes.ActionsAsync(
            one => db.InitiativeOrigins.Any(origin => origin.InitiativeId == id && origin.ActionItemId == one.Id), Most, cancel);
        var (advice, actions) = (Ids(ThreadKind.Recommendation), Ids(ThreadKind.Action));
        var items = await nodes.ItemsAsync(
            item => db.Recommendations.Any(one => advice.Contains(one.Id) && one.AgendaItemId == item.Id) || db.ActionItems.Any(one => actions.Contains(one.Id) && one.AgendaItemId == item.Id),
            Most, cancel);
        await BeforeItemsAsync(items, cancel);
        await ThemesOfAsync(items, cancel);
        found[ThreadKind.Principle] = await nodes.PrinciplesAsync(
            one => db.Initiatives.Any(initiative => initiative.Id == id && initiative.Principles.Any(under => under.VisionPrincipleId == one.Id)), cancel);
    }

    /// <summary>All that was ever done under a principle would be no picture: it shows what lies next to it.</summary>
    private async Task FromPrincipleAsync(int number, CancellationToken cancel)
    {
        found[ThreadKind.Theme] = await nodes.ThemesAsync(theme => theme.Principles.Any(served => served.VisionPrinciple!.Number == number), Most, cancel);
        found[ThreadKind.Initiative] = await nodes.InitiativesAsync(one => one.Principles.Any(under => under.VisionPrinciple!.Number == number), Most, cancel);
    }

    private async Task<IReadOnlyList<int>> ThemesOfAsync(IReadOnlyList<ItemNode> items, CancellationToken cancel)
    {
        var ids = items.Select(item => item.ThemeId).OfType<int>().Distinct().ToList();
        found[ThreadKind.Theme] = await nodes.ThemesAsync(theme => ids.Contains(theme.Id), Most, cancel);
        return Ids(ThreadKind.Theme);
    }

    private async Task BeforeItemsAsync(IReadOnlyList<ItemNode> items, CancellationToken cancel)
    {
        found[ThreadKind.Item] = [.. items.Select(item => item.Node)];
        found[ThreadKind.Minutes] = await nodes.MinutesAsync(items, cancel);
    }

    private async Task AfterItemsAsync(IReadOnlyList<ItemNode> items, IReadOnlyList<int> themes, CancellationToken cancel)
    {
        var ids = items.Select(item => item.Node.Id).ToList();
        found[ThreadKind.Minutes] = await nodes.MinutesAsync(items, cancel);
        found[ThreadKind.Recommendation] = await nodes.RecommendationsAsync(one => ids.Contains(one.AgendaItemId), Most, cancel);
        found[ThreadKind.Action] = await nodes.ActionsAsync(one => ids.Contains(one.AgendaItemId), Most, cancel);
        await AfterAsync(Ids(ThreadKind.Recommendation), Ids(ThreadKind.Action), themes, cancel);
    }

    private async Task AfterAsync(IReadOnlyList<int> advice, IReadOnlyList<int> actions, IReadOnlyList<int> themes, CancellationToken cancel)
    {
        found[ThreadKind.Initiative] = await nodes.InitiativesAsync(
            one => one.Origins.Any(origin => advice.Contains(origin.RecommendationId ?? 0) || actions.Contains(origin.ActionItemId ?? 0)), Most, cancel);
        var initiatives = Ids(ThreadKind.Initiative);
        found[ThreadKind.Principle] = await nodes.PrinciplesAsync(
            one => db.Themes.Any(theme => themes.Contains(theme.Id) && theme.Principles.Any(served => served.VisionPrincipleId == one.Id))
                || db.Initiatives.Any(initiative => initiatives.Contains(initiative.Id) && initiative.Principles.Any(under => under.VisionPrincipleId == one.Id)),
            cancel);
    }

    private List<int> Ids(ThreadKind kind) => [.. found[kind].Select(node => node.Id)];
}
