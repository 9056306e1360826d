using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Thread;

/// <summary>A principle and what hangs on it: what came in, what was said, what was advised, what was done and what changed.</summary>
public sealed record ThreadRow(
    int Number, string Title, ThreadCell Themes, ThreadCell Items, ThreadCell Recommendations, ThreadCell Actions, ThreadCell Initiatives, ThreadCell Changed);

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
        var themes = await links.ThemesAsync(most, cancel);
        var items = await links.ItemsAsync(most, cancel);
        var advice = await links.RecommendationsAsync(most, cancel);
        var actions = await links.ActionsAsync(most, cancel);
        var initiatives = await links.InitiativesAsync(isDone: false, most, cancel);
        var changed = await links.InitiativesAsync(isDone: true, most, cancel);

        var (themeIds, adviceIds, actionIds) = (themes.Shown(asked), advice.Shown(asked), actions.Shown(asked));
        var initiativeIds = initiatives.Shown(asked).Concat(changed.Shown(asked)).ToList();
        var themeNodes = ById(await nodes.ThemesAsync(one => themeIds.Contains(one.Id), themeIds.Count, cancel));
        var itemNodes = await SaidAsync(items.Shown(asked), cancel);
        var adviceNodes = ById(await nodes.RecommendationsAsync(one => adviceIds.Contains(one.Id), adviceIds.Count, cancel));
        var actionNodes = ById(await nodes.ActionsAsync(one => actionIds.Contains(one.Id), actionIds.Count, cancel));
        var initiativeNodes = ById(await nodes.InitiativesAsync(one => initiativeIds.Contains(one.Id), initiativeIds.Count, cancel));
        return
        [
            .. from one in principles
               select new ThreadRow(
                   one.Number, one.Title, themes.Cell(one.Id, themeNodes), items.Cell(one.Id, itemNodes), advice.Cell(one.Id, adviceNodes),
                   actions.Cell(one.Id, actionNodes), initiatives.Cell(one.Id, initiativeNodes), changed.Cell(one.Id, initiativeNodes)),
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
            versions => versions.Key, versions => versions.MaxBy(one => (!me.IsSecretariat && one.Status == MinutesStatus.Published, one.Number))!.Outcome);
        return items.ToDictionary(item => item.Node.Id, item => item.Node with { Status = outcomes.GetValueOrDefault(item.Node.Id) });
    }

    private static Dictionary<int, ThreadNode> ById(IEnumerable<ThreadNode> nodes) => nodes.ToDictionary(node => node.Id);
}
