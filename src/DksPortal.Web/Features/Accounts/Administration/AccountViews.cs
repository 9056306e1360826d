using System.Linq.Expressions;
using DksPortal.Domain.People;
using DksPortal.Web.Data;

namespace DksPortal.Web.Features.Accounts.Administration;

/// <summary>One account in the list.</summary>
public sealed record AccountRow(int Id, string Name, string Email, Roles Roles, bool IsLocked, bool HasPassword)
{
    // Until a password is chosen, only a one-time link leads in.
    public static readonly Expression<Func<Account, AccountRow>> From =
        account => new(account.Id, account.Person!.Name, account.Email!, account.Roles, account.IsLocked, account.PasswordHash != null);
}

/// <summary>The page that shows a one-time link, once.</summary>
public sealed record LinkPage(int Id, string Name, string Email, string Link);
