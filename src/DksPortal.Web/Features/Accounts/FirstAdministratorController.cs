using System.Security.Claims;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Accounts;

/// <summary>The page behind the link that the first start prints.</summary>
[OpenToAll]
[Route("konto/opsaetning")]
public sealed class FirstAdministratorController(
    PortalDb db, CurrentUser me, Texts texts, FirstAdministrator first, SignInManager<Account> door) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Ask(string? kode, CancellationToken cancel) =>
        await first.IsOpenAsync(kode, cancel) ? Page(new FirstAdministratorForm(), kode) : Closed();

    [HttpPost("")]
    public async Task<IActionResult> Create(FirstAdministratorForm form, string? kode, CancellationToken cancel) =>
        await first.IsOpenAsync(kode, cancel)
            ? await Save(() => CreateAsync(form, kode), again: () => Task.FromResult<IActionResult>(Page(form, kode)))
            : Closed();

    private async Task<IActionResult> CreateAsync(FirstAdministratorForm form, string? kode)
    {
        var person = new Person(form.Name!);
        var email = EmailRules.Address(form.Email);
        var account = new Account { UserName = email, Email = email, EmailConfirmed = true, Person = person, Roles = Roles.Administrator };
        // Nobody is signed in yet; the event log names the one who does this.
        me.Is(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, person.Name)], nameof(FirstAdministrator))));
        var result = await door.UserManager.CreateAsync(account, form.Password!);
        if (!result.Succeeded)
        {
            ModelState.Tell(result, texts);
            return Page(form, kode);
        }

        await door.SignInAsync(account, isPersistent: false);
        Tell("FirstAdministrator.Made");
        return LocalRedirect("/");
    }

    private ViewResult Page(FirstAdministratorForm form, string? kode)
    {
        ViewData["Code"] = kode;
        return View("FirstAdministrator", form);
    }

    private ViewResult Closed()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("FirstAdministratorClosed");
    }
}
