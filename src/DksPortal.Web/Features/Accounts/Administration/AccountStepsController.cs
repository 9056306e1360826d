using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Accounts.Administration;

/// <summary>Locking, unlocking, and handing over a link for choosing a password.</summary>
[Only(Roles.Administrator)]
[Route("admin/brugere/{id:int}")]
public sealed class AccountStepsController(PortalDb db, CurrentUser me, Texts texts, ChangedAccounts changed, OneTimeLink link)
    : PortalController(db, texts)
{
    /// <summary>Where the new link of an account waits to be shown, once.</summary>
    public static string LinkOf(int id) => $"link-{id}";

    [HttpPost("laasning")]
    public Task<IActionResult> Lock(int id, int version, CancellationToken cancel) => TakeAsync(id, version, async account =>
    {
        AccountGuard.Demand(account.ObstacleToLocking(me.AccountId, await db.OtherAdministratorsAsync(id, cancel)));
        account.Lock(true);
        await db.SaveChangesAsync(cancel);
        Tell("Account.WasLocked");
    }, cancel);

    [HttpPost("oplaasning")]
    public Task<IActionResult> Unlock(int id, int version, CancellationToken cancel) => TakeAsync(id, version, async account =>
    {
        account.Lock(false);
        await db.SaveChangesAsync(cancel);
        Tell("Account.WasUnlocked");
    }, cancel);

    [HttpPost("link")]
    public async Task<IActionResult> MakeLink(int id, int version, CancellationToken cancel)
    {
        var isMade = false;
        var back = await TakeAsync(id, version, async account =>
        {
            RuleViolation.Unless(id != me.AccountId, "Account.OwnLink");
            RuleViolation.Unless(!account.IsLocked, "Account.LinkWhileLocked");
            TempData[LinkOf(id)] = await link.MakeAsync(account);
            isMade = true;
        }, cancel);
        return isMade ? RedirectToAction(nameof(ShowLink), new { id }) : back;
    }

    /// <summary>Shows the link that was just made; it is nowhere to be found afterwards.</summary>
    [HttpGet("link")]
    public async Task<IActionResult> ShowLink(int id, CancellationToken cancel)
    {
        var account = await db.Users.Where(a => a.Id == id).Select(AccountRow.From).SingleOrDefaultAsync(cancel);
        if (account is null) return NotFound();
        if (TempData[LinkOf(id)] is string made) return View("Link", new LinkPage(id, account.Name, account.Email, made));
        Refuse("Account.LinkGone");
        return BackTo(id);
    }

    private async Task<IActionResult> TakeAsync(int id, int version, Func<Account, Task> step, CancellationToken cancel)
    {
        if (await db.Users.SingleOrDefaultAsync(account => account.Id == id, cancel) is not { } account) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(account, version);
                await step(account);
                changed.Note(id);
            },
            BackTo(id));
    }

    private RedirectToActionResult BackTo(int id) => RedirectToAction(nameof(AccountsController.Edit), "Accounts", new { id });
}
