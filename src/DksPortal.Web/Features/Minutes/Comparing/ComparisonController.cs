using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Minutes.Comparing;

/// <summary>Two versions of the minutes held against each other, for whoever may read both.</summary>
[Route("moeder/{slug}/referat/sammenlign")]
[OpenToAll]
public sealed class ComparisonController(PortalDb db, CurrentUser me, Texts texts) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Compare(string slug, int? fra, int? til, CancellationToken cancel)
    {
        if (await MinutesPage.ReadAsync(db, me, slug, cancel) is not { } standing) return NotFound();
        // Without a choice it is the newest that is held against the one before it.
        var to = til ?? standing.Versions.Select(version => version.Number).FirstOrDefault();
        var from = fra ?? standing.Versions.Select(version => version.Number).FirstOrDefault(number => number < to);
        if (await MinutesPage.ReadAsync(db, me, slug, cancel, from) is not { } before) return NotFound();
        if (await MinutesPage.ReadAsync(db, me, slug, cancel, to) is not { } after) return NotFound();
        return View(Comparison.Of(before, after, texts));
    }
}
