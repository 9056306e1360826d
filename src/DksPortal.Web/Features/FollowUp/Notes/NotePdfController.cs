using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.Notes;

/// <summary>A follow-up note as a PDF.</summary>
[Route("moeder/{slug}/opfoelgning.pdf")]
[Only(Access.Followers)]
public sealed class NotePdfController(PortalDb db, CurrentUser me, CouncilPaper paper, Texts texts) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Pdf(string slug, int? nummer, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await NotePage.ReadAsync(db, me, slug, nummer, cancel) is not { Note: { } note } page) return NotFound();
        var term = await db.Meetings.Where(meeting => meeting.Id == page.Meeting.Id).Select(meeting => meeting.CouncilTermId).SingleAsync(cancel);
        var content = new NoteDocument(page, texts);
        var dated = note.SentOn?.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
        var document = await paper.WriteAsync(texts["Note.Of", page.Meeting.Title], term, dated, content.Blocks(), cancel);
        var watermark = note.IsSent ? null : texts["Paper.Draft"];
        return File(PdfDrawing.Draw(document with { Watermark = watermark, Footer = content.Footer }), "application/pdf", $"opfoelgning-{slug}.pdf");
    }
}
