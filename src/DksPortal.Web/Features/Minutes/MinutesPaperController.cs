using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Minutes;

/// <summary>The minutes on paper and for those who live in Word.</summary>
[Route("moeder/{slug}")]
[OpenToAll]
public sealed class MinutesPaperController(MinutesPaper minutes) : Controller
{
    [HttpGet("referat.pdf")]
    public async Task<IActionResult> Pdf(string slug, CancellationToken cancel) =>
        await minutes.WriteAsync(slug, cancel) is { } document ? File(PdfDrawing.Draw(document), "application/pdf", $"referat-{slug}.pdf") : NotFound();

    [HttpGet("referat.docx")]
    public async Task<IActionResult> Word(string slug, CancellationToken cancel) =>
        await minutes.WriteAsync(slug, cancel) is { } document ? File(WordDrawing.Draw(document), WordDrawing.MediaType, $"referat-{slug}.docx") : NotFound();
}
