using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>What the secretariat does with a registration.</summary>
[Route("virksomheder/tilmeldinger/{id:int}")]
[Only(Access.Secretariat)]
public sealed class RegistrationStepsController(
    PortalDb db, CurrentUser me, RegistrationReader reader, ApproveRegistration approval, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpPost("vurdering")]
    public Task<IActionResult> Assess(int id, AssessmentForm form, CancellationToken cancel) => Step(
        id, form,
        registration =>
        {
            foreach (var line in form.Findings) registration.Find(line.Criterion!.Value, line.Finding!.Value, line.Note, me.PersonId, clock.UtcNow);
            return Task.CompletedTask;
        },
        "Desk.IsAssessed", typed => new DeskForms { Assessment = typed.Findings.Count == Enum.GetValues<Criterion>().Length ? typed : null }, cancel);

    [HttpPost("godkendelse")]
    public async Task<IActionResult> Approve(int id, int version, CancellationToken cancel) =>
        await reader.OpenAsync(id, cancel) is not { } registration ? NotFound() : await Step(
            async () =>
            {
                db.ReadAt(registration, version);
                var enterprise = await approval.ApproveAsync(registration, cancel);
                await db.SaveChangesAsync(cancel);
                Tell(EnterpriseOrganisations.IsNamesake(enterprise) ? "Desk.IsApprovedNamesake" : "Desk.IsApproved", enterprise.Name);
            },
            ToPage(id));

    [HttpPost("oplysninger")]
    public Task<IActionResult> Ask(int id, RequestForm form, CancellationToken cancel) => Step(
        id, form, registration => Take(registration, RegistrationStep.RequestInformation, form.Missing), "Desk.IsAsked", typed => new DeskForms { Request = typed }, cancel);

    [HttpPost("afvisning")]
    public Task<IActionResult> Reject(int id, RejectForm form, CancellationToken cancel) => Step(
        id, form, registration => Take(registration, RegistrationStep.Reject, form.Reason), "Desk.IsRejected", typed => new DeskForms { Reject = typed }, cancel);

    [HttpPost("tilbagetraekning")]
    public Task<IActionResult> Withdraw(int id, WithdrawForm form, CancellationToken cancel) => Step(
        id, form, registration => Take(registration, RegistrationStep.Withdraw, form.Remark), "Desk.IsWithdrawn", typed => new DeskForms { Withdraw = typed }, cancel);

    private Task Take(EnterpriseRegistration registration, RegistrationStep step, string? remark)
    {
        registration.Take(step, me.PersonId, clock.UtcNow, remark);
        return Task.CompletedTask;
    }

    /// <summary>Takes a step that has fields; refused, they stand on the page with what was typed.</summary>
    private async Task<IActionResult> Step<TForm>(
        int id, TForm form, Func<EnterpriseRegistration, Task> step, string told, Func<TForm, DeskForms> typed, CancellationToken cancel)
        where TForm : class, IVersionedForm
    {
        if (await reader.OpenAsync(id, cancel) is not { } registration) return NotFound();
        return await Save(
            async () =>
            {
                db.Touches(registration, form.Version);
                await step(registration);
                await db.SaveChangesAsync(cancel);
                Tell(told, registration.Name);
                return ToPage(id);
            },
            async () =>
            {
                if (await reader.ReadAsync(id, typed(form), cancel) is not { } page) return NotFound();
                // Whoever sends again after a conflict has seen what stands on the page now.
                ModelState.Remove(nameof(IVersionedForm.Version));
                return View("Details", page);
            });
    }

    private RedirectToActionResult ToPage(int id) => RedirectToAction(nameof(DeskController.Details), "Desk", new { id });
}
