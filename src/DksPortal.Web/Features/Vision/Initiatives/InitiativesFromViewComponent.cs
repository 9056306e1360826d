using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>The initiatives that came from a recommendation or an action item, and for the secretariat the way to a new one.</summary>
public sealed class InitiativesFromViewComponent(PortalDb db, CurrentUser me) : ViewComponent
{
    /// <summary>Of a thing whose page the reader may see.</summary>
    /// <param name="recommendation">The recommendation, or null.</param>
    /// <param name="action">The action item, or null.</param>
    public async Task<IViewComponentResult> InvokeAsync(int? recommendation, int? action)
    {
        var origins = db.InitiativeOrigins.Where(origin =>
            (recommendation != null && origin.RecommendationId == recommendation) || (action != null && origin.ActionItemId == action));
        var rows = await db.Initiatives.Where(one => origins.Any(origin => origin.InitiativeId == one.Id)).InOrder()
            .Select(InitiativeRow.From).ToListAsync(HttpContext.RequestAborted);
        if (rows.Count == 0 && !me.IsSecretariat) return Content("");
        var origin = recommendation is null ? $"opfoelgning={action}" : $"anbefaling={recommendation}";
        return View("/Features/Vision/Initiatives/From.cshtml", new InitiativesFrom(rows, me.IsSecretariat ? $"/indsatser/ny?{origin}" : null));
    }
}

/// <summary>The initiatives that came from one thing.</summary>
/// <param name="Rows">The initiatives.</param>
/// <param name="NewAddress">Where a new one is written; null for those who may not.</param>
public sealed record InitiativesFrom(IReadOnlyList<InitiativeRow> Rows, string? NewAddress);
