using System.Linq.Expressions;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.People;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Thread;

/// <summary>What a loose thing can be tied to: the newest, or those in whose title the words stand that are searched for.</summary>
public sealed class TieOptions(PortalDb db, CurrentUser me, Texts texts)
{
    private readonly ThreadNodes nodes = new(db, me, texts);

    /// <summary>The choices for things of that station, under a first line that names none.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ForAsync(ThreadKind kind, string? search, int most, CancellationToken cancel)
    {
        var words = SearchWord.Of(search);
        List<ThreadNode> found = kind switch
        {
            ThreadKind.Theme or ThreadKind.Indicator => await nodes.PrinciplesAsync(_ => true, cancel),
            ThreadKind.Item => await nodes.ThemesAsync(Themes(words), most, cancel),
            ThreadKind.Recommendation or ThreadKind.Action or ThreadKind.Principle => await nodes.InitiativesAsync(Initiatives(words), most, cancel),
            ThreadKind.Initiative =>
            [
                .. await nodes.RecommendationsAsync(Recommendations(words), most, cancel),
                .. await nodes.ActionsAsync(Actions(words), most, cancel),
            ],
            ThreadKind.Minutes => [],
        };
        var groups = found.Select(node => node.Kind).Distinct().ToDictionary(one => one, one => new SelectListGroup { Name = texts.Of(one) });
        return
        [
            new(texts["Choose"], ""),
            .. found.Select(node => new SelectListItem(node.InBrief, node.Key) { Group = groups.Count > 1 ? groups[node.Kind] : null }),
        ];
    }

    private Expression<Func<Theme, bool>> Themes(IReadOnlyList<SearchWord> words)
    {
        var found = db.Themes.Holding(theme => theme.Title, words).Select(theme => theme.Id);
        return theme => (theme.Status == ThemeStatus.Accepted || theme.Status == ThemeStatus.Discussed || theme.Status == ThemeStatus.Closed) && found.Contains(theme.Id);
    }

    private Expression<Func<Initiative, bool>> Initiatives(IReadOnlyList<SearchWord> words)
    {
        var found = db.Initiatives.Holding(one => one.Title, words).Select(one => one.Id);
        return one => one.Status != InitiativeStatus.Stopped && found.Contains(one.Id);
    }

    private Expression<Func<Recommendation, bool>> Recommendations(IReadOnlyList<SearchWord> words)
    {
        var found = db.Recommendations.Holding(one => one.Text, words).Select(one => one.Id);
        return one => one.Status != RecommendationStatus.Draft && found.Contains(one.Id);
    }

    private Expression<Func<ActionItem, bool>> Actions(IReadOnlyList<SearchWord> words)
    {
        var found = db.ActionItems.Holding(one => one.What, words).Select(one => one.Id);
        return one => one.Status != ActionItemStatus.Dropped && found.Contains(one.Id);
    }
}
