using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People.Organisations;

/// <summary>The organisations that the secretariat keeps: finding, adding and changing them.</summary>
[Route("organisationer")]
[Only(Access.Secretariat)]
public sealed class OrganisationsController(PortalDb db, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, int? efter, CancellationToken cancel) =>
        View(await new OrganisationList(db).ReadAsync(q, efter, cancel));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancel) =>
        await OrganisationPage.ReadAsync(db, id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("ny")]
    public IActionResult New() => Form("New", new OrganisationForm());

    [HttpPost("ny")]
    public async Task<IActionResult> Create(OrganisationForm form, CancellationToken cancel)
    {
        await RefuseTakenNamesAsync(form, null, cancel);
        return await Save(
            async () =>
            {
                var organisation = new Organisation(form.Name!, form.Kind!.Value);
                Write(organisation, form);
                db.Add(organisation);
                await db.SaveChangesAsync(cancel);
                Tell("Organisation.Saved");
                return RedirectToAction(nameof(Details), new { organisation.Id });
            },
            () => Task.FromResult<IActionResult>(Form("New", form)));
    }

    [HttpGet("{id:int}/rediger")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } organisation ? Form("Edit", OrganisationForm.Of(organisation)) : NotFound();

    [HttpPost("{id:int}/rediger")]
    public async Task<IActionResult> Update(int id, OrganisationForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } organisation) return NotFound();
        await RefuseTakenNamesAsync(form, id, cancel);
        return await Save(
            async () =>
            {
                db.ReadAt(organisation, form.Version);
                Write(organisation, form);
                await db.SaveChangesAsync(cancel);
                Tell("Organisation.Saved");
                return RedirectToAction(nameof(Details), new { id });
            },
            async () =>
            {
                if (await FindAsync(id, cancel) is { } saved) ShowConflict(form, OrganisationForm.Of(saved));
                return Form("Edit", form);
            });
    }

    private ViewResult Form(string view, OrganisationForm form)
    {
        ViewData["Kinds"] = Enum.GetValues<OrganisationKind>().Select(kind => new SelectListItem(texts.Of(kind), kind.ToString())).ToList();
        return View(view, form);
    }

    private async Task RefuseTakenNamesAsync(OrganisationForm form, int? id, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await db.TakenAsync(form, id, cancel) is not { } taken) return;
        ViewData["Taken"] = taken;
        ModelState.AddModelError(taken.Field, texts["Organisation.NameTaken", taken.Typed, taken.Name]);
    }

    private static void Write(Organisation organisation, OrganisationForm form)
    {
        organisation.Describe(form.Name!, form.Kind!.Value, form.Cvr);
        organisation.IsAlsoWritten(form.SpellingNames);
    }

    private Task<Organisation?> FindAsync(int id, CancellationToken cancel) =>
        db.Organisations.Include(one => one.Spellings).SingleOrDefaultAsync(one => one.Id == id, cancel);
}
