using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Themes;

/// <summary>What the controllers share whose forms stand on the page of a theme.</summary>
public abstract class ThemePageController(PortalDb db, ThemeDesk desk, ThemeReader reader, Texts texts) : PortalController(db, texts)
{
    /// <summary>The page as the reader may see it, with what was typed. Its forms bear the theme's version of this moment.</summary>
    protected async Task<IActionResult> PageAsync(int id, ThemeForms forms, CancellationToken cancel)
    {
        if (await reader.ReadAsync(id, forms, cancel) is not { } page) return NotFound();
        ModelState.Remove(nameof(IVersionedForm.Version));
        return View("Details", page);
    }

    /// <summary>Takes a step that has no fields.</summary>
    protected async Task<IActionResult> Step(int id, int version, Func<Theme, Task> step, string told, CancellationToken cancel)
    {
        if (await desk.OpenAsync(id, cancel) is not { } theme) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(theme, version);
                await step(theme);
                await db.SaveChangesAsync(cancel);
                Tell(told, theme.Title);
            },
            ToTheme(id));
    }

    /// <summary>Takes a step that has fields; refused, they stand on the page with what was typed.</summary>
    protected async Task<IActionResult> Step<TForm>(int id, TForm form, Func<Theme, Task> step, string told, Func<TForm, ThemeForms> typed, CancellationToken cancel)
        where TForm : class, IVersionedForm
    {
        if (await desk.OpenAsync(id, cancel) is not { } theme) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(theme, form.Version);
                await step(theme);
                await db.SaveChangesAsync(cancel);
                Tell(told, theme.Title);
                return ToTheme(id);
            },
            () => PageAsync(id, typed(form), cancel));
    }

    /// <summary>To the theme's page.</summary>
    protected RedirectToActionResult ToTheme(int id) => RedirectToAction("Details", "Themes", new { id });
}
