using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Enterprises.Cvr;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>A registration as a whole, behind its secret link: how it stands, its answers, sending it in, taking it back.</summary>
[Route("virksomheder/tilmeld/{secret}")]
[OpenToAll]
[SecretAddress]
public sealed class RegistrationController(
    PortalDb db, CurrentUser me, RegistrationDoor door, CvrDesk register, PasswordByLink password, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    private int? Me => me.IsSignedIn ? me.PersonId : null;

    [HttpGet("")]
    public async Task<IActionResult> Show(string secret, CancellationToken cancel) =>
        await door.OpenAsync(secret, cancel) is { } registration
            ? View(door.Page(registration, secret) with { PasswordObstacle = await password.ObstacleAsync(registration, cancel) })
            : NotFound();

    [HttpGet("svar")]
    public async Task<IActionResult> Check(string secret, CancellationToken cancel)
    {
        if (await door.OpenAsync(secret, cancel) is not { } registration) return NotFound();
        if (registration.WritingObstacle is null) return Answers(registration, secret, CheckForm.Of(registration));
        Refuse(registration.WritingObstacle);
        return ToRegistration(secret);
    }

    [HttpPost("svar")]
    public async Task<IActionResult> Submit(string secret, CheckForm form, CancellationToken cancel)
    {
        if (await door.OpenAsync(secret, cancel) is not { } registration) return NotFound();
        if (registration.WritingObstacle is { } why)
        {
            Refuse(why);
            return ToRegistration(secret);
        }

        registration.Consents(form.Consents);
        foreach (var lacking in registration.Missing) ModelState.AddModelError(lacking == "Registration.ConsentMissing" ? nameof(form.Consents) : "", texts[lacking]);
        return await Save(
            async () =>
            {
                db.ReadAt(registration, form.Version);
                await register.AskUnlessAnsweredAsync(registration, cancel);
                registration.Take(RegistrationStep.Submit, Me, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                return ToRegistration(secret);
            },
            async () =>
            {
                db.ChangeTracker.Clear();
                if (await door.OpenAsync(secret, cancel) is not { } saved) return NotFound();
                ShowConflict(form, CheckForm.Of(saved));
                return Answers(saved, secret, form);
            });
    }

    [HttpPost("tilbagetraekning")]
    public async Task<IActionResult> Withdraw(string secret, int version, CancellationToken cancel)
    {
        if (await door.OpenAsync(secret, cancel) is not { } registration) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(registration, version);
                registration.Take(RegistrationStep.Withdraw, Me, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("RegistrationPage.IsWithdrawn");
            },
            ToRegistration(secret));
    }

    private ViewResult Answers(EnterpriseRegistration registration, string secret, CheckForm form)
    {
        ViewData[RegistrationPage.Key] = door.Page(registration, secret, RegistrationPart.Check);
        return View("Check", form);
    }

    private RedirectToActionResult ToRegistration(string secret) => RedirectToAction(nameof(Show), new { secret });
}
