using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Own;

/// <summary>A change of kinds or criteria: written, sent, sent again with what was asked for, taken back.</summary>
[Route("virksomheder/min-virksomhed/{cvr}/aendring")]
[Only(Roles.Enterprise)]
public sealed class OwnChangeController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    private readonly OwnDesk desk = new(db, me);

    [HttpGet("")]
    public async Task<IActionResult> Edit(string cvr, CancellationToken cancel) => await ShowAsync(cvr, null, cancel);

    [HttpPost("")]
    public Task<IActionResult> Send(string cvr, OwnChangeForm form, CancellationToken cancel) => WriteAsync(cvr, form, isSent: true, cancel);

    [HttpPost("kladde")]
    public Task<IActionResult> Keep(string cvr, OwnChangeForm form, CancellationToken cancel) => WriteAsync(cvr, form, isSent: false, cancel);

    [HttpPost("tilbagetraekning")]
    public async Task<IActionResult> Withdraw(string cvr, int version, CancellationToken cancel)
    {
        if (await desk.FindAsync(cvr, cancel) is not { } enterprise || await desk.OpenChangeAsync(enterprise, cancel) is not { } change) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(change, version);
                change.Take(RegistrationStep.Withdraw, me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Own.ChangeWithdrawn");
            },
            Back(cvr));
    }

    private async Task<IActionResult> WriteAsync(string cvr, OwnChangeForm form, bool isSent, CancellationToken cancel)
    {
        if (await desk.FindAsync(cvr, cancel) is not { } enterprise) return NotFound();
        return await Save(
            async () =>
            {
                var change = await ChangeAsync(enterprise, form.Version, cancel);
                RuleViolation.Unless(change.Status.CanBeWritten(), "Own.ChangeWaits");
                form.TellTo(change, clock.Today);
                if (isSent) change.Take(RegistrationStep.Submit, me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell(isSent ? "Own.ChangeSent" : "Own.DraftSaved");
                return isSent ? Back(cvr) : RedirectToAction(nameof(Edit), new { cvr });
            },
            () => ShowAsync(cvr, form, cancel));
    }

    /// <summary>The change on its way, as it was read; a new one while there is none.</summary>
    private async Task<EnterpriseRegistration> ChangeAsync(Enterprise enterprise, int version, CancellationToken cancel)
    {
        if (await desk.OpenChangeAsync(enterprise, cancel) is { } open)
        {
            db.Touches(open, version);
            return open;
        }

        if (version != 0) throw new DbUpdateConcurrencyException();
        // Its people come by signing in, so nobody is told the secret.
        var change = EnterpriseRegistration.OfChange(enterprise, await desk.ApprovedAsync(enterprise, cancel), SecretLink.New().Hash, me.PersonId, clock.UtcNow);
        db.Add(change);
        return change;
    }

    private async Task<IActionResult> ShowAsync(string cvr, OwnChangeForm? typed, CancellationToken cancel)
    {
        if (await desk.FindAsync(cvr, cancel) is not { } enterprise) return NotFound();
        var (change, approved) = (await desk.OpenChangeAsync(enterprise, cancel), await desk.ApprovedAsync(enterprise, cancel));
        if (change?.Status == RegistrationStatus.Submitted && typed is null)
        {
            Refuse("Own.ChangeWaits");
            return Back(cvr);
        }

        var saved = OwnChangeForm.Of((EnterpriseProfile?)change ?? enterprise, change ?? approved, change);
        if (typed is not null) ShowConflict(typed, saved);
        ViewData["Enterprise"] = enterprise;
        ViewData["Change"] = change;
        return View("Change", typed ?? saved);
    }

    private RedirectToActionResult Back(string cvr) => RedirectToAction(nameof(OwnEnterpriseController.Details), "OwnEnterprise", new { cvr });
}
