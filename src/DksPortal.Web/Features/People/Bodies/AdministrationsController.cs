using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Features.People.Organisations;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People.Bodies;

/// <summary>Adds and changes administrations.</summary>
[Route("organisationer/forvaltninger")]
[Only(Access.Secretariat)]
public sealed class AdministrationsController(PortalDb db, Texts texts) : PortalController(db, texts)
{
    [HttpGet("ny")]
    public IActionResult New() => View("NewAdministration", new AdministrationForm());

    [HttpPost("ny")]
    public async Task<IActionResult> Create(AdministrationForm form, CancellationToken cancel)
    {
        await RefuseTakenAsync(form, null, cancel);
        return await Save(
            async () =>
            {
                var body = new Administration(form.Name!, form.ShortName!);
                body.Describe(form.Name!, form.ShortName!, form.OtherName);
                db.Add(body);
                await db.SaveChangesAsync(cancel);
                Tell("Body.Saved", body.Name);
                return RedirectToList();
            },
            () => Task.FromResult<IActionResult>(View("NewAdministration", form)));
    }

    [HttpGet("{id:int}/rediger")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await db.Administrations.FindAsync([id], cancel) is { } body ? View("EditAdministration", AdministrationForm.Of(body)) : NotFound();

    [HttpPost("{id:int}/rediger")]
    public async Task<IActionResult> Update(int id, AdministrationForm form, CancellationToken cancel)
    {
        if (await db.Administrations.FindAsync([id], cancel) is not { } body) return NotFound();
        await RefuseTakenAsync(form, id, cancel);
        return await Save(
            async () =>
            {
                db.ReadAt(body, form.Version);
                body.Describe(form.Name!, form.ShortName!, form.OtherName);
                await db.SaveChangesAsync(cancel);
                Tell("Body.Saved", body.Name);
                return RedirectToList();
            },
            async () =>
            {
                if (await db.Administrations.FindAsync([id], cancel) is { } saved) ShowConflict(form, AdministrationForm.Of(saved));
                return View("EditAdministration", form);
            });
    }

    private async Task RefuseTakenAsync(AdministrationForm form, int? id, CancellationToken cancel)
    {
        var others = await db.Administrations.AsNoTracking().Where(other => other.Id != id).ToListAsync(cancel);
        var key = NameKey.Of(Cleaned.Line(form.ShortName) ?? "");
        if (!ModelState.IsValid || others.Find(other => NameKey.Of(other.ShortName) == key) is not { } taken) return;
        ModelState.AddModelError(nameof(form.ShortName), texts["Body.ShortNameTaken", taken.Name]);
    }

    private RedirectToActionResult RedirectToList() => RedirectToAction(nameof(OrganisationsController.Index), "Organisations");
}
