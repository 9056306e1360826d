using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp;
using DksPortal.Web.Features.FollowUp.Recommendations;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Features.Vision.Initiatives;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Vision;

/// <summary>Reads how far the vision has come, for one reader.</summary>
public sealed class VisionReader(PortalDb db, CurrentUser me, PortalClock clock)
{
    /// <summary>The most that one page of a principle shows of a kind.</summary>
    public const int MostRows = 50;

    /// <summary>The principles in their order.</summary>
    public Task<List<PrincipleRow>> PrinciplesAsync(CancellationToken cancel) =>
        db.VisionPrinciples.OrderBy(principle => principle.Number).Select(PrincipleRow.From).ToListAsync(cancel);

    /// <summary>The picture of each principle that has initiatives, by its number; of one alone when that is named.</summary>
    public async Task<Dictionary<int, PrinciplePicture>> PicturesAsync(int? principle, CancellationToken cancel)
    {
        var before = Initiative.UnconfirmedBefore(clock.UtcNow);
        var counts = await db.Initiatives.SelectMany(one => one.Principles)
            .Where(tie => principle == null || tie.VisionPrinciple!.Number == principle)
            .Select(tie => new
            {
                tie.VisionPrinciple!.Number,
                tie.Initiative!.Status,
                tie.Initiative.Funding,
                Unconfirmed = tie.Initiative.ConfirmedAt < before
                    && (tie.Initiative.Status == InitiativeStatus.Idea || tie.Initiative.Status == InitiativeStatus.Planned || tie.Initiative.Status == InitiativeStatus.InProgress) ? 1 : 0,
            })
            .GroupBy(one => new { one.Number, one.Status, one.Funding })
            .Select(group => new InitiativeCount(group.Key.Number, group.Key.Status, group.Key.Funding, group.Count(), group.Sum(one => one.Unconfirmed)))
            .ToListAsync(cancel);
        return counts.GroupBy(one => one.Principle).ToDictionary(group => group.Key, group => new PrinciplePicture(group.Key, [.. group]));
    }

    /// <summary>The initiatives under the principle.</summary>
    public Task<List<InitiativeRow>> InitiativesAsync(int principle, CancellationToken cancel) =>
        db.Initiatives.Under(principle).InOrder().Take(MostRows).Select(InitiativeRow.From).ToListAsync(cancel);

    /// <summary>The themes that serve the principle, the newest first.</summary>
    public Task<List<ThemeName>> ThemesAsync(int principle, CancellationToken cancel) =>
        db.Themes.VisibleTo(me).Where(theme => theme.Status != ThemeStatus.Draft && theme.Principles.Any(tie => tie.VisionPrinciple!.Number == principle))
            .OrderByDescending(theme => theme.Id).Take(MostRows).Select(theme => new ThemeName(theme.Id, theme.Title, theme.Status)).ToListAsync(cancel);

    /// <summary>The recommendations from which its initiatives came, and those of items whose theme serves it, the newest first.</summary>
    public Task<List<RecommendationRow>> RecommendationsAsync(int principle, CancellationToken cancel)
    {
        var ties = db.Initiatives.Under(principle).SelectMany(one => one.Origins);
        return db.Recommendations.VisibleTo(me)
            .Where(one => ties.Any(tie => tie.RecommendationId == one.Id)
                || one.AgendaItem!.Theme!.Principles.Any(tie => tie.VisionPrinciple!.Number == principle))
            .OrderByDescending(one => one.Id).Take(MostRows).Select(RecommendationRow.From).ToListAsync(cancel);
    }
}

/// <summary>A theme by its title.</summary>
public sealed record ThemeName(int Id, string Title, ThemeStatus Status);
