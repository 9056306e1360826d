using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Indicators.Municipalities;

/// <summary>Copenhagen answers, year by year, what the 17 municipalities were asked.</summary>
[Route("indikatorer/kommuner/koebenhavn")]
[Only(Access.Secretariat)]
public sealed class CopenhagenController(PortalDb db, CopenhagenDesk desk, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(int? aar, CancellationToken cancel)
    {
        var year = Math.Clamp(aar ?? desk.LastYear, CopenhagenDesk.FirstYear, desk.LastYear);
        ModelState.Clear();
        return await PageAsync(await desk.FormAsync(year, cancel), cancel);
    }

    [HttpPost("")]
    public async Task<IActionResult> Save(CopenhagenForm form, CancellationToken cancel)
    {
        form.Fit((await desk.QuestionsAsync()).Count);
        await GuardAsync(form);
        return await Save(
            async () =>
            {
                await desk.SaveAsync(form, cancel);
                Tell("Survey.Saved", form.Year);
                return RedirectToAction(nameof(MunicipalitiesController.Index), "Municipalities");
            },
            () => AgainAsync(form, cancel));
    }

    /// <summary>What only the questions themselves can tell to be wrong.</summary>
    private async Task GuardAsync(CopenhagenForm form)
    {
        if (form.Year < CopenhagenDesk.FirstYear || form.Year > desk.LastYear)
            ModelState.TryAddModelError(nameof(form.Year), texts["Survey.YearImpossible", CopenhagenDesk.FirstYear, desk.LastYear]);
        foreach (var (index, question) in (await desk.QuestionsAsync()).Index())
        {
            var line = form.Lines[index];
            if (question.IsUnknown(line)) ModelState.TryAddModelError($"Lines[{index}].{(question.IsSeveral ? "Rows" : "Row")}", texts["Value.Invalid"]);
        }

        if (form.Lines[1].Number > form.Lines[0].Number) ModelState.TryAddModelError("Lines[1].Number", texts["Survey.RegisteredOverAll"]);
    }

    private async Task<IActionResult> AgainAsync(CopenhagenForm form, CancellationToken cancel)
    {
        if (form.Year is { } year && year >= CopenhagenDesk.FirstYear && year <= desk.LastYear)
        {
            var saved = await desk.FormAsync(year, cancel);
            if (saved.Version != (form.ReadYear == year ? form.Version : 0))
            {
                ViewData[ConflictKey] = await desk.ConflictsAsync(form, saved);
                (form.ReadYear, form.Version) = (year, saved.Version);
                ModelState.Remove(nameof(form.ReadYear));
                ModelState.Remove(nameof(form.Version));
            }
        }

        return await PageAsync(form, cancel);
    }

    private async Task<IActionResult> PageAsync(CopenhagenForm form, CancellationToken cancel)
    {
        ViewData["Page"] = await desk.PageAsync(cancel);
        return View("Edit", form);
    }
}
