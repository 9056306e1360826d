using DksPortal.Domain;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Minutes.Review;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Minutes.Publishing;

/// <summary>Correcting published minutes, which makes a new version that says what it corrects and why.</summary>
[Route("moeder/{slug}/referat/rettelse")]
[Only(Access.Secretariat)]
public sealed class CorrectionController(PortalDb db, CurrentUser me, ReviewDesk desk, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Correct(string slug, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        if (minutes.Status == MinutesStatus.Published) return View(CorrectionPage.Of(minutes, new CorrectionForm { Version = minutes.Version }));
        Refuse("Minutes.NotPublished");
        return Redirect($"/moeder/{slug}/referat");
    }

    [HttpPost("")]
    public async Task<IActionResult> Correct(string slug, CorrectionForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(minutes, form.Version);
                db.Add(minutes.Correct(form.What, me.PersonId));
                await db.SaveChangesAsync(cancel);
                Tell("Minutes.IsBeingCorrected", minutes.Number + 1);
                return Redirect($"/moeder/{slug}/moedetilstand");
            },
            () =>
            {
                ShowConflict(form, new CorrectionForm { What = form.What, Version = minutes.Version });
                return Task.FromResult<IActionResult>(View(CorrectionPage.Of(minutes, form)));
            });
    }
}

/// <summary>The page on which a correction begins.</summary>
public sealed record CorrectionPage(string Slug, string Title, int Number, CorrectionForm Form)
{
    /// <summary>The page for these minutes.</summary>
    public static CorrectionPage Of(MeetingMinutes minutes, CorrectionForm form) => new(minutes.Meeting!.Slug, minutes.Meeting.Title, minutes.Number + 1, form);
}

/// <summary>What is corrected, and why.</summary>
public sealed class CorrectionForm : IVersionedForm
{
    public string? What { get; set; }

    public int Version { get; set; }
}

/// <summary>A correction says what it is.</summary>
public sealed class CorrectionFormRules : AbstractValidator<CorrectionForm>
{
    public CorrectionFormRules() => RuleFor(form => form.What).Required("Minutes.CorrectionMissing").AtMost(TextLimits.Remark);
}
