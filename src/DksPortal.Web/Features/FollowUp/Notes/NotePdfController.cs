using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.FollowUp.Notes;

/// <summary>A follow-up note as a PDF.</summary>
[Route("moeder/{slug}/opfoelgning.pdf")]
[Only(Access.Followers)]
public sealed class NotePdfController(NotePaper notes) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Pdf(string slug, int? nummer, CancellationToken cancel) =>
        ModelState.IsValid && await notes.WriteAsync(slug, nummer, cancel) is { } note
            ? File(PdfDrawing.Draw(note.Document), "application/pdf", $"opfoelgning-{slug}.pdf")
            : NotFound();
}
