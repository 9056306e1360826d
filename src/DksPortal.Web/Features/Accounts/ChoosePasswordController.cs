using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Accounts;

/// <summary>The page behind a one-time link: choose a password, and one is in.</summary>
[OpenToAll]
[Route("konto/adgangskode")]
public sealed class ChoosePasswordController(PortalDb db, Texts texts, OneTimeLink link, SignInManager<Account> door) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Ask(int bruger, string? kode) =>
        await link.OpenAsync(bruger, kode) is { } account ? Page(new ChoosePasswordForm(), account, kode) : Closed();

    [HttpPost("")]
    public async Task<IActionResult> Choose(ChoosePasswordForm form, int bruger, string? kode) =>
        await link.OpenAsync(bruger, kode) is { } account
            ? await Save(() => ChooseAsync(form, account, kode!), again: () => Task.FromResult<IActionResult>(Page(form, account, kode)))
            : Closed();

    private async Task<IActionResult> ChooseAsync(ChoosePasswordForm form, Account account, string kode)
    {
        var result = await link.UseAsync(account, kode, form.Password!);
        if (!result.Succeeded)
        {
            ModelState.Tell(result, texts);
            return Page(form, account, kode);
        }

        await door.SignInAsync(account, isPersistent: false);
        LanguageCookie.Remember(HttpContext, account.Language);
        Tell("Password.Chosen");
        return LocalRedirect("/");
    }

    private ViewResult Page(ChoosePasswordForm form, Account account, string? kode)
    {
        ViewData["Account"] = account;
        ViewData["Code"] = kode;
        return View("ChoosePassword", form);
    }

    private ViewResult Closed()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("LinkClosed");
    }
}
