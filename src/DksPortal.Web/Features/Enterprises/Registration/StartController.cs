using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Enterprises.Cvr;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>Where an enterprise begins to register. Whether a number is registered already is not told here: the directory tells what is public.</summary>
[Route("virksomheder/tilmeld")]
[OpenToAll]
public sealed class StartController(PortalDb db, CurrentUser me, CvrRegister cvr, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public IActionResult Begin() => View("Start", new StartForm());

    [HttpPost("")]
    [EnableRateLimiting(SecuritySetup.RegistrationLimit)]
    public async Task<IActionResult> Begin(StartForm form, CancellationToken cancel)
    {
        var number = ModelState.IsValid ? CvrNumber.Parse(form.Cvr) : null;
        var answer = number is null ? new CvrAnswer(CvrOutcome.Off) : await cvr.FindAsync(number, cancel);
        var name = Cleaned.Line(form.Name) ?? answer.Known?.Name;
        if (name is null) ModelState.AddModelError(nameof(form.Name), texts["Enterprise.NameMissing"]);
        return await Save(
            async () =>
            {
                var (secret, hash) = SecretLink.New();
                var registration = db.Add(new EnterpriseRegistration(name!, hash, me.IsSignedIn ? me.PersonId : null, clock.UtcNow)).Entity;
                registration.IsCalled(number, name, null, null, FactSource.Enterprise, clock.Today);
                registration.IsToldBy(answer, replaces: false, clock.Today, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell(answer.Outcome is CvrOutcome.Unavailable ? "RegistrationPage.BegunUnasked" : "RegistrationPage.Begun");
                return RedirectToAction(nameof(RegistrationController.Show), "Registration", new { secret });
            },
            () => Task.FromResult<IActionResult>(View("Start", form)));
    }
}
