using DksPortal.Web.Data;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Thread;

/// <summary>A principle and what hangs on it: what came in, what was said, what was advised, what was done, what changed and how that is measured.</summary>
public sealed record ThreadRow(
    int Number, string Title, ThreadCell Themes, ThreadCell Items, ThreadCell Recommendations, ThreadCell Actions, ThreadCell Initiatives, ThreadCell Changed,
    ThreadCell Indicators);

/// <summary>Reads the whole thread by principle, with a number of queries that does not depend on how much there is.</summary>
public sealed class ThreadTable(PortalDb db, CurrentUser me, Texts texts)
{
    /// <summary>How many things a cell shows when all principles stand under each other.</summary>
    public const int Few = 3;

    /// <summary>How many it shows when a principle stands alone.</summary>
    public const int Many = 100;

    private readonly ThreadNodes nodes = new(db, me, texts);
    private readonly ThreadLinks links = new(db, me);

    /// <summary>A row for each principle, or the one that is asked for.</summary>
    public async Task<IReadOnlyList<ThreadRow>> ReadAsync(int? number, CancellationToken cancel)
    {
        var most = number is null ? Few : Many;
        var principles = await db.VisionPrinciples.Where(one => number == null || one.Number == number).OrderBy(one => one.Number)
            .Select(one => new { one.Id, one.Number, one.Title }).ToListAsync(cancel);
        var asked = principles.ConvertAll(one => one.Id);
        await links.ReadAsync(most, cancel);
        var (themes, advice, actions) = (links.Themes.Shown(asked), links.Recommendations.Shown(asked), links.Actions.Shown(asked));
        var initiatives = links.Initiatives.Shown(asked).Concat(links.Changed.Shown(asked)).ToList();
        var themeNodes = ById(await nodes.ThemesAsync(one => themes.Contains(one.Id), themes.Count, cancel));
        var itemNodes = await SaidAsync(links.Items.Shown(asked), cancel);
        var adviceNodes = ById(await nodes.RecommendationsAsync(one => advice.Contains(one.Id), advice.Count, cancel));
        var actionNodes = ById(await nodes.ActionsAsync(one => actions.Contains(one.Id), actions.Count, cancel));
        var indicators = links.Indicators.Shown(asked);
        var indicatorNodes = ById(await nodes.IndicatorsAsync(one => indicators.Contains(one.Id), indicators.Count, cancel));
        var initiativeNodes = ById(await nodes.InitiativesAsync(one => initiatives.Contains(one.Id), initiatives.Count, cancel));
        return
        [
            .. from one in principles
               select new ThreadRow(
                   one.Number, one.Title, links.Themes.Cell(one.Id, themeNodes), links.Items.Cell(one.Id, itemNodes), links.Recommendations.Cell(one.Id, adviceNodes),
                   links.Actions.Cell(one.Id, actionNodes), links.Initiatives.Cell(one.Id, initiativeNodes), links.Changed.Cell(one.Id, initiativeNodes),
                   links.Indicators.Cell(one.Id, indicatorNodes)),
        ];
    }

    /// <summary>Items with the outcome that the minutes tell which stand for this reader.</summary>
    private async Task<Dictionary<int, ThreadNode>> SaidAsync(IReadOnlyList<int> ids, CancellationToken cancel)
    {
        var items = await nodes.ItemsAsync(item => ids.Contains(item.Id), ids.Count, cancel);
        var told = await db.Minutes.VisibleTo(me)
            .SelectMany(minutes => minutes.Items, (minutes, item) => new { item.AgendaItemId, item.Outcome, minutes.Status, minutes.Number })
            .Where(item => ids.Contains(item.AgendaItemId)).ToListAsync(cancel);
        var outcomes = told.GroupBy(item => item.AgendaItemId).ToDictionary(
            versions => versions.Key, versions => versions.MaxBy(one => me.Standing(one.Status, one.Number))!.Outcome);
        return items.ToDictionary(item => item.Node.Id, item => item.Node with { Status = outcomes.GetValueOrDefault(item.Node.Id) });
    }

    private static Dictionary<int, ThreadNode> ById(IEnumerable<ThreadNode> nodes) => nodes.ToDictionary(node => node.Id);
}
