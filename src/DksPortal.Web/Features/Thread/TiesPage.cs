using DksPortal.Domain;
using DksPortal.Domain.Indicators;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Thread;

/// <summary>The ties of one thing, each of which can be untied, and what else it can be tied to.</summary>
public sealed record TiesPage(ThreadNode Node, IReadOnlyList<ThreadNode> Tied, IReadOnlyList<SelectListItem> Options, string? Search, TieForm Form)
{
    /// <summary>The text key of what keeps it from being tied to anything more, or null.</summary>
    public string? Obstacle { get; init; }
}

/// <summary>Reads it for the secretariat.</summary>
public sealed class TiesReader(PortalDb db, CurrentUser me, Texts texts)
{
    private const int Most = 50;

    private readonly ThreadNodes nodes = new(db, me, texts);

    /// <summary>The thing itself, to be changed; null when there is none.</summary>
    public async Task<Entity?> FindAsync(ThreadKind kind, int id, CancellationToken cancel) => kind switch
    {
        ThreadKind.Theme => await db.Themes.VisibleTo(me).SingleOrDefaultAsync(one => one.Id == id && one.Status != ThemeStatus.Draft, cancel),
        ThreadKind.Item => await db.AgendaItems.FindAsync([id], cancel),
        ThreadKind.Recommendation => await db.Recommendations.FindAsync([id], cancel),
        ThreadKind.Action => await db.ActionItems.FindAsync([id], cancel),
        ThreadKind.Initiative => await db.Initiatives.FindAsync([id], cancel),
        ThreadKind.Principle => await db.VisionPrinciples.SingleOrDefaultAsync(one => one.Number == id, cancel),
        ThreadKind.Indicator => await db.Indicators.FindAsync([id], cancel),
        ThreadKind.Minutes => null,
    };

    /// <summary>The page; null when there is no such thing.</summary>
    public async Task<TiesPage?> ReadAsync(ThreadKind kind, int id, string? search, TieForm? form, CancellationToken cancel)
    {
        if (await NodeAsync(kind, id, cancel) is not { } node || await FindAsync(kind, id, cancel) is not { } thing) return null;
        form ??= new TieForm();
        (form.Version, form.OnOwnPage) = (thing.Version, true);
        return new TiesPage(node, await TiedAsync(kind, id, cancel), await new TieOptions(db, me, texts).ForAsync(kind, search, Most, cancel), search, form)
        {
            Obstacle = (kind, thing) switch
            {
                (ThreadKind.Item, _) => await ObstacleAsync(id, cancel),
                (_, Indicator { VisionPrincipleId: not null }) => "Thread.HasPrinciple",
                _ => null,
            },
        };
    }

    private async Task<string?> ObstacleAsync(int itemId, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Include(one => one.Agenda).SingleAsync(one => one.Agenda.Any(item => item.Id == itemId), cancel);
        return meeting.TieObstacle(meeting.Agenda.First(item => item.Id == itemId));
    }

    private async Task<ThreadNode?> NodeAsync(ThreadKind kind, int id, CancellationToken cancel)
    {
        List<ThreadNode> found = kind switch
        {
            ThreadKind.Theme => await nodes.ThemesAsync(one => one.Id == id, 1, cancel),
            ThreadKind.Item => (await nodes.ItemsAsync(one => one.Id == id, 1, cancel)).ConvertAll(item => item.Node),
            ThreadKind.Recommendation => await nodes.RecommendationsAsync(one => one.Id == id, 1, cancel),
            ThreadKind.Action => await nodes.ActionsAsync(one => one.Id == id, 1, cancel),
            ThreadKind.Initiative => await nodes.InitiativesAsync(one => one.Id == id, 1, cancel),
            ThreadKind.Principle => await nodes.PrinciplesAsync(one => one.Number == id, cancel),
            ThreadKind.Indicator => await nodes.IndicatorsAsync(one => one.Id == id, 1, cancel),
            ThreadKind.Minutes => [],
        };
        return found.FirstOrDefault();
    }

    private async Task<IReadOnlyList<ThreadNode>> TiedAsync(ThreadKind kind, int id, CancellationToken cancel) => kind switch
    {
        ThreadKind.Theme =>
        [
            .. (await nodes.ItemsAsync(item => item.ThemeId == id, Most, cancel)).Select(item => item.Node),
            .. await nodes.PrinciplesAsync(one => db.Themes.Any(theme => theme.Id == id && theme.Principles.Any(served => served.VisionPrincipleId == one.Id)), cancel),
        ],
        ThreadKind.Item => await nodes.ThemesAsync(one => db.AgendaItems.Any(item => item.Id == id && item.ThemeId == one.Id), 1, cancel),
        ThreadKind.Recommendation => await nodes.InitiativesAsync(one => one.Origins.Any(origin => origin.RecommendationId == id), Most, cancel),
        ThreadKind.Action => await nodes.InitiativesAsync(one => one.Origins.Any(origin => origin.ActionItemId == id), Most, cancel),
        ThreadKind.Initiative =>
        [
            .. await nodes.RecommendationsAsync(one => db.InitiativeOrigins.Any(origin => origin.InitiativeId == id && origin.RecommendationId == one.Id), Most, cancel),
            .. await nodes.ActionsAsync(one => db.InitiativeOrigins.Any(origin => origin.InitiativeId == id && origin.ActionItemId == one.Id), Most, cancel),
            .. await nodes.PrinciplesAsync(one => db.Initiatives.Any(initiative => initiative.Id == id && initiative.Principles.Any(under => under.VisionPrincipleId == one.Id)), cancel),
        ],
        ThreadKind.Principle =>
        [
            .. await nodes.ThemesAsync(theme => theme.Principles.Any(served => served.VisionPrinciple!.Number == id), Most, cancel),
            .. await nodes.InitiativesAsync(one => one.Principles.Any(under => under.VisionPrinciple!.Number == id), Most, cancel),
            .. await nodes.IndicatorsAsync(one => one.VisionPrinciple!.Number == id, Most, cancel),
        ],
        ThreadKind.Indicator => await nodes.PrinciplesAsync(one => db.Indicators.Any(indicator => indicator.Id == id && indicator.VisionPrincipleId == one.Id), cancel),
        ThreadKind.Minutes => [],
    };
}
