using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Council.Terms;

/// <summary>Writing a term's terms of reference: purpose, tasks, work themes and the seats of each kind.</summary>
[Route("raadet/perioder/{id:int}/kommissorium")]
[Only(Access.Secretariat)]
public sealed class TermsOfReferenceController(PortalDb db, Texts texts) : CouncilFormController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } term ? Form(term, TermsOfReferenceForm.Of(term)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Update(int id, TermsOfReferenceForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } term) return NotFound();
        return await SaveByField(
            async () =>
            {
                db.ReadAt(term, form.Version);
                var before = term.WorkThemes.Select(theme => theme.Id).ToList();
                form.WriteTo(term);
                var gone = before.Except(term.WorkThemes.Select(theme => theme.Id)).ToList();
                RuleViolation.Unless(!await db.Themes.AnyAsync(theme => theme.WorkThemeId != null && gone.Contains(theme.WorkThemeId.Value), cancel), "Term.ThemeInUse");
                RaiseVersion(term);
                await db.SaveChangesAsync(cancel);
                Tell("Term.TermsOfReferenceSaved");
                return RedirectToAction(nameof(CouncilController.Index), "Council", new { periode = id });
            },
            async () =>
            {
                if (await FindAsync(id, cancel) is { } saved)
                    ShowConflict(form, TermsOfReferenceForm.Of(saved).WithFields(form.Tasks.Count, form.Themes.Count));
                return Form(term, form);
            });
    }

    private ViewResult Form(CouncilTerm term, TermsOfReferenceForm form)
    {
        ViewData["Term"] = term.Name;
        ViewData["TermId"] = term.Id;
        return View("TermsOfReference", form.WithSpareFields());
    }

    private Task<CouncilTerm?> FindAsync(int id, CancellationToken cancel) =>
        db.CouncilTerms.AsSplitQuery().WithTermsOfReference().SingleOrDefaultAsync(term => term.Id == id, cancel);
}
