using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>A new initiative, and what one is about.</summary>
[Route("indsatser")]
[Only(Access.Secretariat)]
public sealed class InitiativeEditorController(PortalDb db, CurrentUser me, InitiativeDesk desk, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("ny")]
    public async Task<IActionResult> New(int? anbefaling, int? opfoelgning, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await desk.OriginAsync(anbefaling, opfoelgning, cancel) is not { } origin) return NotFound();
        return await NewFormAsync(await desk.StartAsync(origin, cancel), origin, cancel);
    }

    [HttpPost("ny")]
    public async Task<IActionResult> Create(NewInitiativeForm form, CancellationToken cancel)
    {
        if (await desk.OriginAsync(form.RecommendationId, form.ActionItemId, cancel) is not { } origin) return NotFound();
        var (principles, administration) = await ChosenAsync(form, cancel);
        var committee = form.CommitteeId is { } key ? await db.Committees.FindAsync([key], cancel) : null;
        if (committee is null && form.CommitteeId is not null) ModelState.TryAddModelError(nameof(form.CommitteeId), texts["Value.Invalid"]);
        return await Save(
            async () =>
            {
                var (by, now) = (me.PersonId, clock.UtcNow);
                var made = new Initiative(form.Title!, form.Description, principles, by, now);
                made.IsLedBy(administration, await desk.OrganisationAsync(form.Organisation, cancel));
                made.IsToldIn(form.Source, isDemo: false);
                made.IsFunded(form.Funding!.Value, Kroner.Parse(form.Amount), by, now);
                made.WaitsFor(form.DecisionPath!.Value, committee, PartialDate.Parse(form.DecisionExpected), null, by, now);
                origin.TieTo(made);
                db.Add(made);
                await db.SaveChangesAsync(cancel);
                Tell("Initiative.Created");
                return ToPage(made.Id);
            },
            () => NewFormAsync(form, origin, cancel));
    }

    [HttpGet("{id:int}/rediger")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } initiative ? await EditFormAsync(id, InitiativeForm.Of(initiative), cancel) : NotFound();

    [HttpPost("{id:int}/rediger")]
    public async Task<IActionResult> Update(int id, InitiativeForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } initiative) return NotFound();
        var (principles, administration) = await ChosenAsync(form, cancel);
        return await Save(
            async () =>
            {
                db.ReadAt(initiative, form.Version);
                initiative.Describe(form.Title!, form.Description, principles);
                initiative.IsLedBy(administration, await desk.OrganisationAsync(form.Organisation, cancel));
                initiative.IsToldIn(form.Source, initiative.IsDemo);
                // A change of the principles alone counts as a change of the whole that the form was read from.
                db.Entry(initiative).Property(nameof(Entity.Version)).CurrentValue = form.Version + 1;
                await db.SaveChangesAsync(cancel);
                Tell("Initiative.Saved");
                return ToPage(id);
            },
            async () =>
            {
                if (await FindAsync(id, cancel) is { } saved) ShowConflict(form, InitiativeForm.Of(saved));
                return await EditFormAsync(id, form, cancel);
            });
    }

    /// <summary>What the form's choices stand for; a choice that does not exist is told by its field.</summary>
    private async Task<(List<VisionPrinciple> Principles, Administration? Administration)> ChosenAsync(InitiativeForm form, CancellationToken cancel)
    {
        var principles = await db.VisionPrinciples.Where(one => form.Principles.Contains(one.Number)).OrderBy(one => one.Number).ToListAsync(cancel);
        var administration = form.AdministrationId is { } key ? await db.Administrations.FindAsync([key], cancel) : null;
        if (principles.Count < form.Principles.Distinct().Count()) ModelState.TryAddModelError(nameof(form.Principles), texts["Value.Invalid"]);
        if (administration is null && form.AdministrationId is not null) ModelState.TryAddModelError(nameof(form.AdministrationId), texts["Value.Invalid"]);
        return (principles, administration);
    }

    private async Task<IActionResult> NewFormAsync(NewInitiativeForm form, InitiativeStart origin, CancellationToken cancel)
    {
        ViewData["Choices"] = await desk.ChoicesAsync(cancel);
        ViewData["Origin"] = origin;
        return View("New", form);
    }

    private async Task<IActionResult> EditFormAsync(int id, InitiativeForm form, CancellationToken cancel)
    {
        ViewData["Choices"] = await desk.ChoicesAsync(cancel);
        ViewData["Id"] = id;
        return View("Edit", form);
    }

    private Task<Initiative?> FindAsync(int id, CancellationToken cancel) =>
        db.Initiatives.Include(one => one.Administration).Include(one => one.Organisation).Include(one => one.Principles).ThenInclude(tie => tie.VisionPrinciple)
            .SingleOrDefaultAsync(one => one.Id == id, cancel);

    private RedirectToActionResult ToPage(int id) => RedirectToAction(nameof(InitiativesController.Details), "Initiatives", new { id });
}
