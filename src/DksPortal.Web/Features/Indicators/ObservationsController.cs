using DksPortal.Domain.Indicators;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Indicators;

/// <summary>What was measured by hand: new, corrected, taken away.</summary>
[Route("indikatorer/{id:int}/maalinger")]
[Only(Access.Secretariat)]
public sealed class ObservationsController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("ny")]
    public async Task<IActionResult> New(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } indicator) return NotFound();
        if (indicator.Computation is null) return Form(indicator, null, new ObservationForm { On = clock.Today, Source = indicator.Source });
        Refuse("Indicator.IsComputed");
        return ToPage(id);
    }

    [HttpPost("ny")]
    public async Task<IActionResult> Create(int id, ObservationForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } indicator) return NotFound();
        GuardDay(form, indicator, null);
        return await Save(
            async () =>
            {
                indicator.Measure(form.On!.Value, Numbers.Parse(form.Value)!.Value, form.Source!, form.Remark, me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Observation.Created");
                return ToPage(id);
            },
            () => Task.FromResult<IActionResult>(Form(indicator, null, form)));
    }

    [HttpGet("{observation:int}/rediger")]
    public async Task<IActionResult> Edit(int id, int observation, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } indicator && Of(indicator, observation) is { } known ? Form(indicator, known, ObservationForm.Of(known)) : NotFound();

    [HttpPost("{observation:int}/rediger")]
    public async Task<IActionResult> Update(int id, int observation, ObservationForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } indicator || Of(indicator, observation) is not { } known) return NotFound();
        GuardDay(form, indicator, known);
        return await Save(
            async () =>
            {
                db.ReadAt(known, form.Version);
                indicator.Correct(known, form.On!.Value, Numbers.Parse(form.Value)!.Value, form.Source!, form.Remark, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Observation.Saved");
                return ToPage(id);
            },
            async () =>
            {
                if (await FindAsync(id, cancel) is not { } saved || Of(saved, observation) is not { } now) return NotFound();
                ShowConflict(form, ObservationForm.Of(now));
                return Form(saved, now, form);
            });
    }

    [HttpPost("{observation:int}/sletning")]
    public async Task<IActionResult> Remove(int id, int observation, int version, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } indicator || Of(indicator, observation) is not { } known) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(known, version);
                indicator.Remove(known);
                await db.SaveChangesAsync(cancel);
                Tell("Observation.Removed", known.On.ToDay());
            },
            ToPage(id));
    }

    /// <summary>Says beside the field what the domain would refuse about the day.</summary>
    private void GuardDay(ObservationForm form, Indicator indicator, Observation? known)
    {
        if (form.On is not { } day) return;
        if (day > clock.Today) ModelState.TryAddModelError(nameof(form.On), texts["Observation.InTheFuture"]);
        if (indicator.Observations.Any(one => one != known && one.On == day)) ModelState.TryAddModelError(nameof(form.On), texts["Observation.DayTaken"]);
    }

    private ViewResult Form(Indicator indicator, Observation? known, ObservationForm form)
    {
        (ViewData["Indicator"], ViewData["Observation"]) = (indicator, known);
        return View("Observation", form);
    }

    private Task<Indicator?> FindAsync(int id, CancellationToken cancel) =>
        db.Indicators.Include(one => one.Observations).SingleOrDefaultAsync(one => one.Id == id, cancel);

    private static Observation? Of(Indicator indicator, int id) => indicator.Observations.FirstOrDefault(one => one.Id == id);

    private RedirectToActionResult ToPage(int id) => RedirectToAction(nameof(IndicatorsController.Details), "Indicators", new { id });
}
