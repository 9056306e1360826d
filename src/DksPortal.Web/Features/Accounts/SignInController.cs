using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Options;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Features.Accounts;

/// <summary>The door: in with e-mail and password, in as one of the demo's people, and out.</summary>
[OpenToAll]
[Route("konto")]
public sealed class SignInController(PortalDb db, Texts texts, PasswordCheck check, SignInManager<Account> door, IOptions<DemoOptions> demo)
    : PortalController(db, texts)
{
    [HttpGet("log-ind")]
    public IActionResult Ask(string? retur) => Page(new SignInForm(), retur);

    [HttpPost("log-ind")]
    [EnableRateLimiting(SecuritySetup.SignInLimit)]
    public Task<IActionResult> Enter(SignInForm form, string? retur) =>
        Save(
            async () => await LetInAsync(await check.FindAsync(form.Email!.Trim(), form.Password!), retur),
            again: () => Task.FromResult<IActionResult>(Page(form, retur)));

    [HttpPost("demo")]
    public async Task<IActionResult> EnterDemo(string? name, string? retur)
    {
        if (!demo.Value.Enabled || DemoAccounts.All.FirstOrDefault(person => person.Name == name) is not { } person) return NotFound();
        if (await door.UserManager.FindByEmailAsync(person.Email) is { IsLocked: false } account) return await LetInAsync(account, retur);
        Refuse("SignIn.Locked");
        return RedirectToAction(nameof(Ask), new { retur });
    }

    [HttpPost("log-ud")]
    public async Task<IActionResult> Leave()
    {
        await door.SignOutAsync();
        Tell("SignIn.Left");
        return LocalRedirect("/");
    }

    private async Task<IActionResult> LetInAsync(Account account, string? retur)
    {
        await door.SignInAsync(account, isPersistent: false);
        LanguageCookie.Remember(HttpContext, account.Language);
        return LocalRedirect(Url.IsLocalUrl(retur) ? retur : "/");
    }

    private ViewResult Page(SignInForm form, string? retur)
    {
        ViewData["Return"] = Url.IsLocalUrl(retur) ? retur : null;
        ViewData["Demo"] = demo.Value.Enabled;
        return View("SignIn", form);
    }
}
