using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Minutes as a PDF, with all that the reader of the page may see.</summary>
public sealed class MinutesPaper(PortalDb db, CouncilPaper paper, Texts texts)
{
    /// <summary>The file.</summary>
    public async Task<FileContentResult> FileAsync(MinutesPage page, CancellationToken cancel)
    {
        var term = await db.Meetings.Where(meeting => meeting.Id == page.Meeting.Id).Select(meeting => meeting.CouncilTermId).SingleAsync(cancel);
        var content = new MinutesDocument(page, texts);
        var document = await paper.WriteAsync(texts["Minutes.Of", page.Meeting.Title], term, page.ApprovedAt, content.Blocks(), cancel);
        var watermark = page.Status is MinutesStatus.Drafting or MinutesStatus.InReview ? texts["Paper.Draft"] : null;
        var name = page.Number > 1 ? $"referat-{page.Meeting.Slug}-version-{page.Number}.pdf" : $"referat-{page.Meeting.Slug}.pdf";
        return new FileContentResult(PdfDrawing.Draw(document with { Watermark = watermark, Footer = content.Footer }), "application/pdf") { FileDownloadName = name };
    }
}
