using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Features.Minutes.Review;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Minutes.Publishing;

/// <summary>Publishing the minutes: first a page that shows exactly what the public will get.</summary>
[Route("moeder/{slug}/referat/offentliggoerelse")]
[Only(Access.Secretariat)]
public sealed class PublicationController(PortalDb db, CurrentUser me, ReviewDesk desk, MinutesPaper paper, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Publish(string slug, CancellationToken cancel)
    {
        if (await MinutesPage.PreviewAsync(db, slug, clock.UtcNow, cancel) is not { } page || await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        return View(new PublicationPage(page, minutes.Obstacle(MinutesStep.Publish, me.PersonId)));
    }

    [HttpGet("/moeder/{slug}/referat/offentliggoerelse.pdf")]
    public async Task<IActionResult> Pdf(string slug, CancellationToken cancel) =>
        await MinutesPage.PreviewAsync(db, slug, clock.UtcNow, cancel) is { } page
            ? File(PdfDrawing.Draw(await paper.WriteAsync(page, cancel)), "application/pdf", $"referat-{slug}.pdf")
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Publish(string slug, int version, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(minutes, version);
                minutes.Publish(me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Minutes.IsPublished");
            },
            Redirect($"/moeder/{slug}/referat"));
    }
}

/// <summary>What the public will get.</summary>
/// <param name="Minutes">The minutes as a public reader has them.</param>
/// <param name="Obstacle">The text key of what keeps them from publication now; null when nothing does.</param>
public sealed record PublicationPage(MinutesPage Minutes, string? Obstacle)
{
    /// <summary>How many items are told as closed, and no more.</summary>
    public int Closed => Minutes.Agenda.Count(line => !line.Entry.IsReadable);
}
