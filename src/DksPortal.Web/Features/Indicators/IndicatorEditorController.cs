using DksPortal.Domain.Indicators;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Indicators;

/// <summary>A new indicator, which is measured by hand, and what one counts and is held against.</summary>
[Route("indikatorer")]
[Only(Access.Secretariat)]
public sealed class IndicatorEditorController(PortalDb db, Texts texts) : PortalController(db, texts)
{
    [HttpGet("ny")]
    public Task<IActionResult> New(CancellationToken cancel) => FormAsync(null, new IndicatorForm(), cancel);

    [HttpPost("ny")]
    public async Task<IActionResult> Create(IndicatorForm form, CancellationToken cancel)
    {
        GuardBaseline(form, null);
        var principle = await PrincipleAsync(form, cancel);
        return await Save(
            async () =>
            {
                var indicator = new Indicator(form.Name!, form.Unit!, form.Definition!, form.Source!);
                form.WriteTo(indicator);
                indicator.TellsOf(principle);
                db.Add(indicator);
                await db.SaveChangesAsync(cancel);
                Tell("Indicator.Created");
                return ToPage(indicator.Id);
            },
            () => FormAsync(null, form, cancel));
    }

    [HttpGet("{id:int}/rediger")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } indicator ? await FormAsync(indicator, IndicatorForm.Of(indicator), cancel) : NotFound();

    [HttpPost("{id:int}/rediger")]
    public async Task<IActionResult> Update(int id, IndicatorForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } indicator) return NotFound();
        GuardBaseline(form, indicator.Computation);
        var principle = await PrincipleAsync(form, cancel);
        return await Save(
            async () =>
            {
                db.ReadAt(indicator, form.Version);
                form.WriteTo(indicator);
                indicator.TellsOf(principle);
                await db.SaveChangesAsync(cancel);
                Tell("Indicator.Saved");
                return ToPage(id);
            },
            async () =>
            {
                if (await FindAsync(id, cancel) is not { } saved) return NotFound();
                ShowConflict(form, IndicatorForm.Of(saved));
                return await FormAsync(saved, form, cancel);
            });
    }

    /// <summary>Of one that is measured by hand a year alone is no baseline.</summary>
    private void GuardBaseline(IndicatorForm form, IndicatorComputation? computation)
    {
        if (computation is null && form.BaselineYear is not null && string.IsNullOrWhiteSpace(form.Baseline))
            ModelState.TryAddModelError(nameof(form.Baseline), texts["Indicator.YearMissing"]);
    }

    /// <summary>The principle of that number; one that does not exist is told by its field.</summary>
    private async Task<VisionPrinciple?> PrincipleAsync(IndicatorForm form, CancellationToken cancel)
    {
        var principle = form.Principle is { } number ? await db.VisionPrinciples.SingleOrDefaultAsync(one => one.Number == number, cancel) : null;
        if (principle is null && form.Principle is not null) ModelState.TryAddModelError(nameof(form.Principle), texts["Value.Invalid"]);
        return principle;
    }

    private async Task<IActionResult> FormAsync(Indicator? indicator, IndicatorForm form, CancellationToken cancel)
    {
        var principles = await db.VisionPrinciples.OrderBy(one => one.Number).Select(one => new { one.Number, one.Title }).ToListAsync(cancel);
        ViewData["Principles"] = new[] { new SelectListItem(texts["Indicator.NoPrinciple"], "") }.Concat(principles.Select(one => new SelectListItem($"{one.Number}. {one.Title}", $"{one.Number}"))).ToList();
        ViewData["Indicator"] = indicator;
        return View("Write", form);
    }

    private Task<Indicator?> FindAsync(int id, CancellationToken cancel) =>
        db.Indicators.Include(one => one.VisionPrinciple).SingleOrDefaultAsync(one => one.Id == id, cancel);

    private RedirectToActionResult ToPage(int id) => RedirectToAction(nameof(IndicatorsController.Details), "Indicators", new { id });
}
