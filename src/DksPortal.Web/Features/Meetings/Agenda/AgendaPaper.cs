using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>The agenda as a PDF, with all that one reader may see.</summary>
public sealed class AgendaPaper(PortalDb db, CouncilPaper paper, Texts texts)
{
    /// <summary>The file; an agenda that only is planned says that it is a draft.</summary>
    public async Task<FileContentResult> FileAsync(MeetingHead head, CurrentUser reader, int? version, DateTime? publishedAt, CancellationToken cancel)
    {
        var term = await db.Meetings.Where(meeting => meeting.Id == head.Id).Select(meeting => meeting.CouncilTermId).SingleAsync(cancel);
        var content = new AgendaDocument(head, await db.AgendaAsync(head, reader, cancel), version, publishedAt, texts);
        var document = await paper.WriteAsync(texts["Agenda.Of", head.Title], term, publishedAt, content.Blocks(), cancel);
        var watermark = head.Status == MeetingStatus.Planned ? texts["Paper.Draft"] : null;
        return new FileContentResult(PdfDrawing.Draw(document with { Watermark = watermark, Footer = content.Footer }), "application/pdf")
        {
            FileDownloadName = $"dagsorden-{head.Slug}.pdf",
        };
    }
}
