using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Enterprises.Cvr;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>An enterprise of the directory as the secretariat keeps it.</summary>
/// <param name="Enterprise">As it stands.</param>
/// <param name="Form">What was typed, or as it stands.</param>
/// <param name="Listing">The form that takes it out of the directory or puts it back.</param>
public sealed record EnterpriseEditPage(Enterprise Enterprise, EnterpriseForm Form, ListingForm Listing);

/// <summary>The secretariat corrects what is told of an enterprise, and takes it out of the directory.</summary>
[Route(@"virksomheder/{cvr:regex(^\d{{8}}$)}")]
[Only(Access.Secretariat)]
public sealed class EnterpriseEditController(PortalDb db, CvrDesk register, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("rediger")]
    public Task<IActionResult> Edit(string cvr, CancellationToken cancel) => PageAsync(cvr, null, null, cancel);

    [HttpPost("rediger")]
    public async Task<IActionResult> Update(string cvr, EnterpriseForm form, CancellationToken cancel)
    {
        if (await FindAsync(cvr, cancel) is not { } enterprise) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(enterprise, form.Version);
                form.Tell(enterprise, clock.Today, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Desk.IsSaved");
                return RedirectToAction(nameof(Edit), new { cvr });
            },
            () => PageAsync(cvr, form, null, cancel));
    }

    [HttpPost("visning")]
    public async Task<IActionResult> Show(string cvr, ListingForm form, CancellationToken cancel)
    {
        if (await FindAsync(cvr, cancel) is not { } enterprise) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(enterprise, form.Version);
                enterprise.IsShown(!enterprise.IsListed, clock.UtcNow, form.ListedRemark);
                await db.SaveChangesAsync(cancel);
                Tell(enterprise.IsListed ? "Desk.IsListed" : "Desk.IsUnlisted");
                return RedirectToAction(nameof(Edit), new { cvr });
            },
            () => PageAsync(cvr, null, form, cancel));
    }

    /// <summary>Asks the register, which fills in what nobody told and says whether the enterprise may be advertised to.</summary>
    [HttpPost("cvr-opslag")]
    public async Task<IActionResult> Fetch(string cvr, int version, CancellationToken cancel)
    {
        if (await FindAsync(cvr, cancel) is not { } enterprise) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(enterprise, version);
                var outcome = await register.AskAsync(enterprise, replaces: false, cancel);
                enterprise.IsChanged(clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell(outcome is CvrOutcome.NotFound ? "Desk.CvrNotFound" : $"Cvr.Told.{outcome}");
            },
            RedirectToAction(nameof(Edit), new { cvr }));
    }

    private async Task<IActionResult> PageAsync(string cvr, EnterpriseForm? typed, ListingForm? listing, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await FindAsync(cvr, cancel) is not { } enterprise) return NotFound();
        var saved = EnterpriseForm.Of(enterprise);
        if (typed is not null) ShowConflict(typed, saved);
        if (listing is not null) ModelState.Remove(nameof(IVersionedForm.Version));
        return View("Edit", new EnterpriseEditPage(enterprise, typed ?? saved, listing ?? new ListingForm()));
    }

    private Task<Enterprise?> FindAsync(string cvr, CancellationToken cancel) => db.Enterprises.SingleOrDefaultAsync(one => one.Cvr == cvr, cancel);
}
