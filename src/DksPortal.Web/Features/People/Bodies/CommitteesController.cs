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

/// <summary>Adds and changes committees.</summary>
[Route("organisationer/udvalg")]
[Only(Access.Secretariat)]
public sealed class CommitteesController(PortalDb db, Texts texts) : PortalController(db, texts)
{
    [HttpGet("ny")]
    public IActionResult New() => View("NewCommittee", new CommitteeForm());

    [HttpPost("ny")]
    public async Task<IActionResult> Create(CommitteeForm form, CancellationToken cancel)
    {
        await RefuseTakenAsync(form, null, cancel);
        return await Save(
            async () =>
            {
                var body = new Committee(form.Name!, form.ShortName!);
                db.Add(body);
                await db.SaveChangesAsync(cancel);
                Tell("Body.Saved", body.Name);
                return RedirectToList();
            },
            () => Task.FromResult<IActionResult>(View("NewCommittee", form)));
    }

    [HttpGet("{id:int}/rediger")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await db.Committees.FindAsync([id], cancel) is { } body ? View("EditCommittee", CommitteeForm.Of(body)) : NotFound();

    [HttpPost("{id:int}/rediger")]
    public async Task<IActionResult> Update(int id, CommitteeForm form, CancellationToken cancel)
    {
        if (await db.Committees.FindAsync([id], cancel) is not { } body) return NotFound();
        await RefuseTakenAsync(form, id, cancel);
        return await Save(
            async () =>
            {
                db.ReadAt(body, form.Version);
                body.Describe(form.Name!, form.ShortName!);
                await db.SaveChangesAsync(cancel);
                Tell("Body.Saved", body.Name);
                return RedirectToList();
            },
            async () =>
            {
                if (await db.Committees.FindAsync([id], cancel) is { } saved) ShowConflict(form, CommitteeForm.Of(saved));
                return View("EditCommittee", form);
            });
    }

    private async Task RefuseTakenAsync(CommitteeForm form, int? id, CancellationToken cancel)
    {
        var others = await db.Committees.AsNoTracking().Where(other => other.Id != id).ToListAsync(cancel);
        var key = NameKey.Of(Cleaned.Line(form.ShortName) ?? "");
        if (!ModelState.IsValid || others.Find(other => NameKey.Of(other.ShortName) == key) is not { } taken) return;
        ModelState.AddModelError(nameof(form.ShortName), texts["Body.ShortNameTaken", taken.Name]);
    }

    private RedirectToActionResult RedirectToList() => RedirectToAction(nameof(OrganisationsController.Index), "Organisations");
}
