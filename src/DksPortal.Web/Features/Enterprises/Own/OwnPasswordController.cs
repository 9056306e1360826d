using System.Security.Claims;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Accounts;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Own;

/// <summary>
/// The way in for an enterprise that registered itself: once it is approved, its secret link serves, one time, to choose a
/// password. Person, account and the used link are saved as one.
/// </summary>
[OpenToAll]
[Route("virksomheder/tilmeld/{secret}/adgangskode")]
[SecretAddress]
public sealed class OwnPasswordController(PortalDb db, CurrentUser me, PasswordByLink password, Texts texts, SignInManager<Account> door) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Ask(string secret, CancellationToken cancel) =>
        await FindAsync(secret, cancel) is { } registration ? await ShowAsync(registration, secret, new ChoosePasswordForm(), cancel) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Choose(string secret, ChoosePasswordForm form, CancellationToken cancel)
    {
        if (await FindAsync(secret, cancel) is not { } registration) return NotFound();
        if (await password.ObstacleAsync(registration, cancel) is not null) return await ShowAsync(registration, secret, form, cancel);
        return await Save(
            () => MakeAsync(registration, secret, form, cancel),
            async () => await FindAsync(secret, cancel) is { } saved ? await ShowAsync(saved, secret, form, cancel) : NotFound());
    }

    private async Task<IActionResult> MakeAsync(EnterpriseRegistration registration, string secret, ChoosePasswordForm form, CancellationToken cancel)
    {
        var person = new Person(registration.ContactName!);
        // A protected enterprise's address is the account's alone: it stands on no page about people.
        if (!registration.IsAdProtected) person.IsReachedAt(registration.Email, registration.Telephone);
        person.BelongsTo(null, [await EnterpriseOrganisations.OfPeopleAsync(db, registration.Enterprise!, registration.OrganisationId, cancel)]);
        var account = new Account { UserName = registration.Email, Email = registration.Email, EmailConfirmed = true, Person = person, Roles = Roles.Enterprise };
        registration.GetsAccount();
        // Nobody is signed in yet; the event log names the one who does this.
        me.Is(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, person.Name)], nameof(EnterpriseRegistration))));
        var result = await door.UserManager.CreateAsync(account, form.Password!);
        if (!result.Succeeded)
        {
            ModelState.Tell(result, texts);
            db.ChangeTracker.Clear();
            return await FindAsync(secret, cancel) is { } saved ? await ShowAsync(saved, secret, form, cancel) : NotFound();
        }

        await door.SignInAsync(account, isPersistent: false);
        Tell("Password.Chosen");
        return RedirectToAction(nameof(OwnEnterpriseController.Index), "OwnEnterprise");
    }

    private async Task<IActionResult> ShowAsync(EnterpriseRegistration registration, string secret, ChoosePasswordForm form, CancellationToken cancel)
    {
        (ViewData["Secret"], ViewData["Registration"]) = (secret, registration);
        if (await password.ObstacleAsync(registration, cancel) is not { } obstacle) return View("Password", form);
        ViewData["Obstacle"] = obstacle;
        return View("PasswordClosed");
    }

    private Task<EnterpriseRegistration?> FindAsync(string secret, CancellationToken cancel)
    {
        var hash = SecretLink.HashOf(secret);
        return db.EnterpriseRegistrations.Include(one => one.Enterprise!.Organisation).SingleOrDefaultAsync(one => one.SecretHash == hash, cancel);
    }
}
