using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Minutes;

/// <summary>The minutes as a PDF; the version can be chosen.</summary>
[Route("moeder/{slug}/referat.pdf")]
[OpenToAll]
public sealed class MinutesPdfController(PortalDb db, CurrentUser me, MinutesPaper paper) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Pdf(string slug, int? version, CancellationToken cancel) =>
        await MinutesPage.ReadAsync(db, me, slug, cancel, version) is { } page ? await paper.FileAsync(page, cancel) : NotFound();
}
