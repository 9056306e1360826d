using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Accounts.Administration;

/// <summary>Accounts: who has one, and with which roles.</summary>
[Only(Roles.Administrator)]
[Route("admin/brugere")]
public sealed class AccountsController(
    PortalDb db, CurrentUser me, Texts texts, SignInManager<Account> door, ChangedAccounts changed, OneTimeLink link) : PortalController(db, texts)
{
    private static readonly StringComparer Alphabet = StringComparer.Create(new("da-DK"), ignoreCase: true);

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var rows = await db.Users.Select(AccountRow.From).ToListAsync(cancel);
        return View(rows.OrderBy(row => row.Name, Alphabet).ToList());
    }

    [HttpGet("ny")]
    public Task<IActionResult> New(CancellationToken cancel) => NewAsync(new NewAccountForm(), cancel);

    [HttpPost("ny")]
    public Task<IActionResult> Create(NewAccountForm form, CancellationToken cancel) => Save(
        async () =>
        {
            var account = new Account { EmailConfirmed = true, Roles = form.AllRoles() };
            account.SignsInWith(EmailRules.Address(form.Email)!);
            account.Person = await new AccountOwner(db).FindAsync(form.Name, cancel);
            if (!Did(await door.UserManager.CreateAsync(account))) return await NewAsync(form, cancel);
            Tell("Account.Made");
            TempData[AccountStepsController.LinkOf(account.Id)] = await link.MakeAsync(account);
            return RedirectToAction(nameof(AccountStepsController.ShowLink), "AccountSteps", new { id = account.Id });
        },
        again: () => NewAsync(form, cancel));

    [HttpGet("{id:int}")]
    public Task<IActionResult> Edit(int id, CancellationToken cancel) => EditAsync(id, null, cancel);

    [HttpPost("{id:int}")]
    public Task<IActionResult> Change(int id, AccountForm form, CancellationToken cancel) => Save(
        async () =>
        {
            if (await db.Users.SingleOrDefaultAsync(account => account.Id == id, cancel) is not { } account) return NotFound();
            db.ReadAt(account, form.Version);
            AccountGuard.Demand(account.ObstacleToRoles(form.AllRoles(), me.AccountId, await db.OtherAdministratorsAsync(id, cancel)));
            account.SignsInWith(EmailRules.Address(form.Email)!);
            account.MayActAs(form.AllRoles());
            if (!Did(await door.UserManager.UpdateAsync(account))) return await EditAsync(id, form, cancel);
            changed.Note(id);
            if (id == me.AccountId) await door.RefreshSignInAsync(account);
            Tell("Account.Saved");
            return RedirectToAction(nameof(Index));
        },
        again: () => EditAsync(id, form, cancel));

    private async Task<IActionResult> NewAsync(NewAccountForm form, CancellationToken cancel)
    {
        ViewData["Names"] = await new AccountOwner(db).NamesAsync(cancel);
        return View("New", form);
    }

    private async Task<IActionResult> EditAsync(int id, AccountForm? typed, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.Users.Include(a => a.Person).SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } account) return NotFound();
        var saved = AccountForm.Of(account);
        if (typed is not null) ShowConflict(typed, saved);
        ViewData["Account"] = account;
        ViewData["IsOwn"] = id == me.AccountId;
        return View("Edit", typed ?? saved);
    }

    /// <summary>Whether it was done; otherwise the form's fields say why not.</summary>
    private bool Did(IdentityResult result)
    {
        ModelState.Tell(result, texts);
        return result.Succeeded;
    }
}
