using DksPortal.Domain.Council;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Council.Terms;

/// <summary>Recording what was decided about the council after its term (fortsættelse).</summary>
[Route("raadet/perioder/{id:int}/fortsaettelse")]
[Only(Access.Secretariat)]
public sealed class ContinuationController(PortalDb db, Texts texts) : CouncilFormController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } term ? Form(term, ContinuationForm.Of(term)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Update(int id, ContinuationForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } term) return NotFound();
        return await SaveByField(
            async () =>
            {
                db.ReadAt(term, form.Version);
                term.RecordContinuation(form.ToContinuation());
                RaiseVersion(term);
                await db.SaveChangesAsync(cancel);
                Tell("Continuation.Saved");
                return RedirectToAction(nameof(CouncilController.Index), "Council", new { periode = id });
            },
            async () =>
            {
                if (await FindAsync(id, cancel) is { } saved) ShowConflict(form, ContinuationForm.Of(saved));
                return Form(term, form);
            });
    }

    private ViewResult Form(CouncilTerm term, ContinuationForm form)
    {
        ViewData["Term"] = term.Name;
        ViewData["TermId"] = term.Id;
        ViewData["Decisions"] = Enum.GetValues<ContinuationDecision>()
            .Select(decision => new SelectListItem(texts.Of(decision), $"{decision}")).Prepend(new SelectListItem("", "")).ToList();
        return View("Continuation", form);
    }

    private Task<CouncilTerm?> FindAsync(int id, CancellationToken cancel) =>
        db.CouncilTerms.Include(term => term.Continuation).SingleOrDefaultAsync(term => term.Id == id, cancel);
}
