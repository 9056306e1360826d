using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>The minutes as a PDF.</summary>
[Route("moeder/{slug}/referat.pdf")]
[OpenToAll]
public sealed class MinutesPdfController(PortalDb db, CurrentUser me, CouncilPaper paper, Texts texts) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Pdf(string slug, CancellationToken cancel)
    {
        if (await MinutesPage.ReadAsync(db, me, slug, cancel) is not { } page) return NotFound();
        var term = await db.Meetings.Where(meeting => meeting.Id == page.Meeting.Id).Select(meeting => meeting.CouncilTermId).SingleAsync(cancel);
        var content = new MinutesDocument(page, texts);
        var document = await paper.WriteAsync(texts["Minutes.Of", page.Meeting.Title], term, page.ApprovedAt, content.Blocks(), cancel);
        var watermark = page.Status is MinutesStatus.Drafting or MinutesStatus.InReview ? texts["Paper.Draft"] : null;
        return File(PdfDrawing.Draw(document with { Watermark = watermark, Footer = content.Footer }), "application/pdf", $"referat-{slug}.pdf");
    }
}
