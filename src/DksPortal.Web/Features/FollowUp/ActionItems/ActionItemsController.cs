using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.ActionItems;

/// <summary>What is to be done after the meetings, and how it goes.</summary>
[Route("opfoelgning")]
[Only(Access.Followers)]
public sealed class ActionItemsController(PortalDb db, CurrentUser me, ResponsibleLookup responsible, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] ActionItemFilter filter, CancellationToken cancel) =>
        View(await new ActionItemList(db, me, clock, texts).ReadAsync(filter, ModelState.IsValid ? filter : new ActionItemFilter(), cancel));

    [HttpGet("{id:int}")]
    public Task<IActionResult> Details(int id, CancellationToken cancel) => PageAsync(id, null, cancel);

    [HttpPost("{id:int}/trin")]
    [Only(Access.Council)]
    public async Task<IActionResult> Take(int id, ActionStepForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } action || !(await Own.OfAsync(db, me, cancel)).MayUpdate(action)) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(action, form.Version);
                if (form.Step is { } step) action.Take(step, form.Note, me.PersonId, clock.UtcNow);
                else action.Remark(form.Note!, me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell(form.Step is null ? "Action.NoteSaved" : $"Action.Now.{action.Status}");
                return RedirectToAction(nameof(Details), new { id });
            },
            async () =>
            {
                // What was typed stands; the page beside it shows what somebody else did meanwhile.
                form.Version = await db.ActionItems.Where(one => one.Id == id).Select(one => one.Version).SingleOrDefaultAsync(cancel);
                return await PageAsync(id, form, cancel);
            });
    }

    [HttpGet("{id:int}/rediger")]
    [Only(Access.Secretariat)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } action ? await FormAsync(id, ActionItemForm.Of(action), cancel) : NotFound();

    [HttpPost("{id:int}/rediger")]
    [Only(Access.Secretariat)]
    public async Task<IActionResult> Update(int id, ActionItemForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } action) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(action, form.Version);
                action.Change(form.What!, await responsible.FindOrMakeAsync(form.Responsible, cancel), form.Due, me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Action.Saved");
                return RedirectToAction(nameof(Details), new { id });
            },
            async () =>
            {
                if (await FindAsync(id, cancel) is { } saved) ShowConflict(form, ActionItemForm.Of(saved));
                return await FormAsync(id, form, cancel);
            });
    }

    private async Task<IActionResult> PageAsync(int id, ActionStepForm? form, CancellationToken cancel) =>
        await ActionItemPage.ReadAsync(db, me, id, form, cancel) is { } page ? View("Details", page) : NotFound();

    private async Task<IActionResult> FormAsync(int id, ActionItemForm form, CancellationToken cancel)
    {
        ViewData["Id"] = id;
        ViewData["Names"] = await responsible.NamesAsync(cancel);
        return View("Edit", form);
    }

    private Task<ActionItem?> FindAsync(int id, CancellationToken cancel) => db.ActionItems.VisibleTo(me, db)
        .Include(one => one.Person).Include(one => one.Organisation).Include(one => one.Administration)
        .SingleOrDefaultAsync(one => one.Id == id, cancel);
}
