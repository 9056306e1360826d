using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>The agenda as a PDF.</summary>
[Route("moeder/{slug}/dagsorden.pdf")]
[OpenToAll]
public sealed class AgendaPdfController(PortalDb db, CurrentUser me, CouncilPaper paper, Texts texts) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Pdf(string slug, CancellationToken cancel)
    {
        var found = await db.Meetings.WithAgendaVisibleTo(me).Where(meeting => meeting.Slug == slug)
            .Select(meeting => new { meeting.Id, meeting.CouncilTermId }).SingleOrDefaultAsync(cancel);
        if (found is null) return NotFound();
        var head = await db.Meetings.Where(meeting => meeting.Id == found.Id).Select(MeetingHead.From).SingleAsync(cancel);
        var version = await db.AgendaVersions.Where(one => one.MeetingId == found.Id).OrderByDescending(one => one.Number)
            .Select(one => new { one.Number, one.PublishedAt }).FirstOrDefaultAsync(cancel);
        var content = new AgendaDocument(head, await db.AgendaAsync(head, me, cancel), version?.Number, version?.PublishedAt, texts);
        var document = await paper.WriteAsync(texts["Agenda.Of", head.Title], found.CouncilTermId, version?.PublishedAt, content.Blocks(), cancel);
        var watermark = head.Status == MeetingStatus.Planned ? texts["Paper.Draft"] : null;
        return File(PdfDrawing.Draw(document with { Watermark = watermark, Footer = content.Footer }), "application/pdf", $"dagsorden-{slug}.pdf");
    }
}
