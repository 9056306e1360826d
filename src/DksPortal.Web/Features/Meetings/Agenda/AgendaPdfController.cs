using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>The agenda as a PDF.</summary>
[Route("moeder/{slug}/dagsorden.pdf")]
[OpenToAll]
public sealed class AgendaPdfController(PortalDb db, CurrentUser me, AgendaPaper paper) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Pdf(string slug, CancellationToken cancel)
    {
        var head = await db.Meetings.WithAgendaVisibleTo(me).Where(meeting => meeting.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel);
        if (head is null) return NotFound();
        var version = await db.AgendaVersions.Where(one => one.MeetingId == head.Id).OrderByDescending(one => one.Number)
            .Select(one => new { one.Number, one.PublishedAt }).FirstOrDefaultAsync(cancel);
        return await paper.FileAsync(head, me, version?.Number, version?.PublishedAt, cancel);
    }
}
