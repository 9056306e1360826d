using DksPortal.Domain.Council;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Council.Terms;

/// <summary>Adding a term, and changing its facts.</summary>
[Route("raadet/perioder")]
[Only(Access.Secretariat)]
public sealed class TermsController(PortalDb db, Texts texts) : CouncilFormController(db, texts)
{
    [HttpGet("ny")]
    public Task<IActionResult> New(CancellationToken cancel) => FormAsync("New", new TermForm(), cancel);

    [HttpPost("ny")]
    public Task<IActionResult> Create(TermForm form, CancellationToken cancel) => SaveByField(
        async () =>
        {
            var term = form.NewTerm();
            if (!await WriteAsync(term, form, cancel)) return await FormAsync("New", form, cancel);
            db.Add(term);
            await db.SaveChangesAsync(cancel);
            Tell("Term.Created", term.Name);
            return RedirectToTerm(term.Id);
        },
        () => FormAsync("New", form, cancel));

    [HttpGet("{id:int}/rediger")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await db.CouncilTerms.FindAsync([id], cancel) is { } term ? await FormAsync("Edit", TermForm.Of(term), cancel) : NotFound();

    [HttpPost("{id:int}/rediger")]
    public async Task<IActionResult> Update(int id, TermForm form, CancellationToken cancel)
    {
        if (await db.CouncilTerms.FindAsync([id], cancel) is not { } term) return NotFound();
        return await SaveByField(
            async () =>
            {
                db.ReadAt(term, form.Version);
                if (!await WriteAsync(term, form, cancel)) return await FormAsync("Edit", form, cancel);
                await db.SaveChangesAsync(cancel);
                Tell("Term.Saved");
                return RedirectToTerm(id);
            },
            async () =>
            {
                if (await db.CouncilTerms.FindAsync([id], cancel) is { } saved) ShowConflict(form, TermForm.Of(saved));
                return await FormAsync("Edit", form, cancel);
            });
    }

    private async Task<bool> WriteAsync(CouncilTerm term, TermForm form, CancellationToken cancel)
    {
        var administration = form.AdministrationId is { } id ? await db.Administrations.FindAsync([id], cancel) : null;
        if (administration is null && form.AdministrationId is not null)
        {
            ModelState.AddModelError(nameof(form.AdministrationId), texts["Value.Invalid"]);
            return false;
        }

        form.WriteTo(term, administration);
        return true;
    }

    private async Task<IActionResult> FormAsync(string view, TermForm form, CancellationToken cancel)
    {
        var known = await db.Administrations.OrderBy(administration => administration.Name)
            .Select(administration => new SelectListItem(administration.Name, $"{administration.Id}")).ToListAsync(cancel);
        ViewData["Administrations"] = known.Prepend(new SelectListItem(texts["NotTold"], "")).ToList();
        return View(view, form);
    }

    private RedirectToActionResult RedirectToTerm(int id) => RedirectToAction(nameof(CouncilController.Index), "Council", new { periode = id });
}
