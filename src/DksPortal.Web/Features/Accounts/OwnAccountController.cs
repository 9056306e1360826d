using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Accounts;

/// <summary>One's own account.</summary>
[Route("konto")]
public sealed class OwnAccountController(PortalDb db, CurrentUser me, Texts texts, SignInManager<Account> door, ChangedAccounts changed)
    : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken cancel) =>
        View("Own", await db.Users.Where(account => account.Id == me.AccountId).Select(OwnAccount.From).SingleAsync(cancel));

    [HttpGet("skift-adgangskode")]
    public IActionResult Ask() => View("ChangePassword", new ChangePasswordForm());

    [HttpPost("skift-adgangskode")]
    [EnableRateLimiting(SecuritySetup.SignInLimit)]
    public Task<IActionResult> Change(ChangePasswordForm form) =>
        Save(() => ChangeAsync(form), again: () => Task.FromResult<IActionResult>(View("ChangePassword", form)));

    private async Task<IActionResult> ChangeAsync(ChangePasswordForm form)
    {
        var account = await door.UserManager.GetUserAsync(User);
        if (account is null) return NotFound();
        var result = await door.UserManager.ChangePasswordAsync(account, form.Current!, form.Password!);
        if (!result.Succeeded)
        {
            ModelState.Tell(result, texts);
            return View("ChangePassword", form);
        }

        // Every other session of the account ends; this one goes on with a new cookie.
        changed.Note(account.Id);
        await door.RefreshSignInAsync(account);
        Tell("Password.Changed");
        return RedirectToAction(nameof(Show));
    }
}
