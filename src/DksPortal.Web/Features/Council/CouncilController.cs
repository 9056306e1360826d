using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Council;

/// <summary>The council: its term, its terms of reference and who sits in it, today or on a given day.</summary>
[Route("raadet")]
[OpenToAll]
public sealed class CouncilController(PortalDb db, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? periode, DateOnly? dato, CancellationToken cancel)
    {
        if (ModelState.GetFieldValidationState(nameof(periode)) == ModelValidationState.Invalid) return NotFound();
        var terms = await db.CouncilTerms.AsNoTracking().ToListAsync(cancel);
        terms.Sort((one, other) => other.From.First.CompareTo(one.From.First));
        var choice = TermChoice.Of(terms, periode, dato, clock.Today);
        if (choice.TermId is null && periode is not null && dato is null) return NotFound();
        var term = choice.TermId is { } id ? await db.WholeTermAsync(id, cancel) : null;
        return View(CouncilPage.Of(term, terms, choice.Day, dato is not null, clock.Today));
    }
}
