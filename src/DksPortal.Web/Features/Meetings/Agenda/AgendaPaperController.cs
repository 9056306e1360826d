using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>The agenda on paper and for those who live in Word.</summary>
[Route("moeder/{slug}")]
[OpenToAll]
public sealed class AgendaPaperController(AgendaPaper agenda) : Controller
{
    [HttpGet("dagsorden.pdf")]
    public async Task<IActionResult> Pdf(string slug, CancellationToken cancel) =>
        await agenda.WriteAsync(slug, cancel) is { } document ? File(PdfDrawing.Draw(document), "application/pdf", $"dagsorden-{slug}.pdf") : NotFound();

    [HttpGet("dagsorden.docx")]
    public async Task<IActionResult> Word(string slug, CancellationToken cancel) =>
        await agenda.WriteAsync(slug, cancel) is { } document ? File(WordDrawing.Draw(document), WordDrawing.MediaType, $"dagsorden-{slug}.docx") : NotFound();
}
