using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Minutes;

/// <summary>The minutes on paper and for those who live in Word; the version can be chosen.</summary>
[Route("moeder/{slug}")]
[OpenToAll]
public sealed class MinutesPaperController(MinutesPaper minutes) : Controller
{
    [HttpGet("referat.pdf")]
    public async Task<IActionResult> Pdf(string slug, int? version, CancellationToken cancel) =>
        await minutes.WriteAsync(slug, version, cancel) is { } document ? File(PdfDrawing.Draw(document), "application/pdf", $"{Name(slug, version)}.pdf") : NotFound();

    [HttpGet("referat.docx")]
    public async Task<IActionResult> Word(string slug, int? version, CancellationToken cancel) =>
        await minutes.WriteAsync(slug, version, cancel) is { } document ? File(WordDrawing.Draw(document), WordDrawing.MediaType, $"{Name(slug, version)}.docx") : NotFound();

    private static string Name(string slug, int? version) => version is null ? $"referat-{slug}" : $"referat-{slug}-version-{version}";
}
