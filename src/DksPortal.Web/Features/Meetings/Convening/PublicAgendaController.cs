using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Convening;

/// <summary>The agenda as the public will get it once the invitation is sent: the page and the PDF.</summary>
[Route("moeder/{slug}/indkaldelse")]
[Only(Access.Secretariat)]
public sealed class PublicAgendaController(PortalDb db, AgendaPaper paper, PortalClock clock) : Controller
{
    private static readonly CurrentUser Nobody = new();

    [HttpGet("dagsorden")]
    public async Task<IActionResult> Agenda(string slug, CancellationToken cancel) =>
        await HeadAsync(slug, cancel) is { } head ? View(new PublicAgendaPage(head, await db.AgendaAsync(head, Nobody, cancel))) : NotFound();

    [HttpGet("dagsorden.pdf")]
    public async Task<IActionResult> Pdf(string slug, CancellationToken cancel) =>
        await HeadAsync(slug, cancel) is { } head
            ? File(PdfDrawing.Draw(await paper.WriteForAllAsync(head, clock.UtcNow, cancel)), "application/pdf", $"dagsorden-{slug}.pdf")
            : NotFound();

    private async Task<MeetingHead?> HeadAsync(string slug, CancellationToken cancel) =>
        await db.Meetings.Where(meeting => meeting.Slug == slug && meeting.Status == MeetingStatus.Planned).Select(MeetingHead.From).SingleOrDefaultAsync(cancel)
            is { } head ? head with { Status = MeetingStatus.Convened } : null;
}

/// <summary>The agenda as the public will read it.</summary>
public sealed record PublicAgendaPage(MeetingHead Meeting, IReadOnlyList<AgendaLine<AgendaRow>> Agenda);
