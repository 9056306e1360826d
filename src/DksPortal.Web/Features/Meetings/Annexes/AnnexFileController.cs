using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>An annex as a file under its own name: saved, never shown in the portal's origin.</summary>
[Route("moeder/{slug}/bilag/{number:int}")]
[OpenToAll]
public sealed class AnnexFileController(PortalDb db, CurrentUser me) : Controller
{
    [HttpGet("")]
    [NeverRun]
    public async Task<IActionResult> Download(string slug, int number, CancellationToken cancel)
    {
        var annex = await db.AnnexesVisibleTo(me, slug).Where(one => one.Number == number)
            .Select(one => new { one.Id, one.FileName, one.MediaType, one.Size }).SingleOrDefaultAsync(cancel);
        if (annex is null) return NotFound();
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(annex.FileName);
        Response.Headers.ContentDisposition = disposition.ToString();
        Response.Headers.CacheControl = "private, no-cache";
        Response.ContentType = annex.MediaType;
        Response.Headers.ContentLength = annex.Size;
        await AnnexBytes.ReadAsync(db, annex.Id, piece => Response.Body.WriteAsync(piece, cancel), cancel);
        return new EmptyResult();
    }
}
