using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Own;

/// <summary>The facts that an enterprise tells itself. They stand in the directory at once.</summary>
[Route("virksomheder/min-virksomhed/{cvr}")]
[Only(Roles.Enterprise)]
public sealed class OwnFactsController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    private readonly OwnDesk desk = new(db, me);

    [HttpGet("hvem")]
    public Task<IActionResult> Identity(string cvr, CancellationToken cancel) => Show(cvr, OwnIdentityForm.Of, nameof(Identity), cancel);

    [HttpPost("hvem")]
    public Task<IActionResult> TellIdentity(string cvr, OwnIdentityForm form, CancellationToken cancel) =>
        Change(cvr, form, form.TellTo, OwnIdentityForm.Of, nameof(Identity), cancel);

    [HttpGet("salg")]
    public Task<IActionResult> Sales(string cvr, CancellationToken cancel) => Show(cvr, OwnSalesForm.Of, nameof(Sales), cancel);

    [HttpPost("salg")]
    public Task<IActionResult> TellSales(string cvr, OwnSalesForm form, CancellationToken cancel) =>
        Change(cvr, form, form.TellTo, OwnSalesForm.Of, nameof(Sales), cancel);

    [HttpGet("kontakt")]
    public Task<IActionResult> Contact(string cvr, CancellationToken cancel) => Show(cvr, OwnContactForm.Of, nameof(Contact), cancel);

    [HttpPost("kontakt")]
    public Task<IActionResult> TellContact(string cvr, OwnContactForm form, CancellationToken cancel) =>
        Change(cvr, form, form.TellTo, OwnContactForm.Of, nameof(Contact), cancel);

    private async Task<IActionResult> Show<TForm>(string cvr, Func<Enterprise, TForm> of, string view, CancellationToken cancel) =>
        await desk.FindAsync(cvr, cancel) is { } enterprise ? Form(enterprise, of(enterprise), view) : NotFound();

    private async Task<IActionResult> Change<TForm>(
        string cvr, TForm form, Action<Enterprise, DateOnly> tell, Func<Enterprise, TForm> of, string view, CancellationToken cancel)
        where TForm : class, IVersionedForm
    {
        if (await desk.FindAsync(cvr, cancel) is not { } enterprise) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(enterprise, form.Version);
                tell(enterprise, clock.Today);
                enterprise.IsChanged(clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Own.Saved");
                return RedirectToAction(nameof(OwnEnterpriseController.Details), "OwnEnterprise", new { cvr });
            },
            async () =>
            {
                if (await desk.FindAsync(cvr, cancel) is not { } saved) return NotFound();
                ShowConflict(form, of(saved));
                return Form(saved, form, view);
            });
    }

    private ViewResult Form<TForm>(Enterprise enterprise, TForm form, string view)
    {
        ViewData["Enterprise"] = enterprise;
        return View(view, form);
    }
}
