using DksPortal.Domain;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Themes;

/// <summary>Writing on a theme: its proposer while it is a draft, the secretariat from then until it was discussed.</summary>
[Route("temaer/{id:int}")]
[Only(Access.Council)]
public sealed class ThemeTextController(
    PortalDb db, CurrentUser me, ThemeDesk desk, ThemeReader reader, SimilarThemes similar, PortalClock clock, Texts texts)
    : ThemePageController(db, desk, reader, texts)
{
    [HttpGet("rediger")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel)
    {
        if (await OwnAsync(id, cancel) is not { } theme) return NotFound();
        if (theme.Status.CanBeWritten()) return await FormAsync(theme, ThemeForm.Of(theme), cancel);
        Refuse("Theme.TextStands");
        return ToTheme(id);
    }

    [HttpPost("rediger")]
    public async Task<IActionResult> Update(int id, ThemeForm form, CancellationToken cancel)
    {
        if (await OwnAsync(id, cancel) is not { } theme) return NotFound();
        if (!await desk.KnowsWorkThemeAsync(theme, form, cancel)) ModelState.AddModelError(nameof(form.WorkTheme), texts["Value.Invalid"]);
        if (ModelState.IsValid && form.Act == ThemeAct.Compare) return await FormAsync(theme, form, cancel);
        return await Save(
            async () =>
            {
                db.ReadAt(theme, form.Version);
                var isProposed = theme.Status == ThemeStatus.Draft && form.Act == ThemeAct.Propose;
                theme.Describe(form.Title!, form.Problem, form.Wish);
                await desk.ServeAsync(theme, form, cancel);
                // A change of the principles alone counts as a change of the whole that the form was read from.
                db.Entry(theme).Property(nameof(Entity.Version)).CurrentValue = form.Version + 1;
                if (isProposed) theme.Take(ThemeStep.Propose, me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell(isProposed ? "Theme.IsProposed" : theme.Status == ThemeStatus.Draft ? "Theme.DraftKept" : "Theme.Saved", theme.Title);
                return ToTheme(id);
            },
            async () =>
            {
                if (await OwnAsync(id, cancel) is not { } saved) return NotFound();
                var now = ThemeForm.Of(saved);
                (now.Act, now.Proposer) = (form.Act, form.Proposer);
                ShowConflict(form, now);
                return await FormAsync(saved, form, cancel);
            });
    }

    [HttpPost("sletning")]
    public async Task<IActionResult> Remove(int id, int version, CancellationToken cancel)
    {
        if (await OwnAsync(id, cancel) is not { } theme) return NotFound();
        var isRemoved = false;
        var refused = await Step(
            async () =>
            {
                db.ReadAt(theme, version);
                RuleViolation.Unless(theme.Status == ThemeStatus.Draft, "Theme.NotDraft");
                db.Remove(theme);
                await db.SaveChangesAsync(cancel);
                isRemoved = true;
            },
            ToTheme(id));
        if (!isRemoved) return refused;
        Tell("Theme.DraftRemoved", theme.Title);
        return RedirectToAction(nameof(ThemesController.Index), "Themes");
    }

    /// <summary>A theme that the person may write on: the own draft, for the secretariat all others.</summary>
    private async Task<Theme?> OwnAsync(int id, CancellationToken cancel) =>
        await desk.OpenAsync(id, cancel) is { } theme && (me.IsSecretariat || theme.Status == ThemeStatus.Draft) ? theme : null;

    private async Task<IActionResult> FormAsync(Theme theme, ThemeForm form, CancellationToken cancel)
    {
        ViewData["Theme"] = theme;
        ViewData["Choices"] = await desk.ChoicesAsync(theme, cancel);
        ViewData["Similar"] = await similar.ReadAsync(form.Title, theme.Id, cancel);
        return View("Edit", form);
    }
}
