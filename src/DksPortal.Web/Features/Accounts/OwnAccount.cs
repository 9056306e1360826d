using System.Linq.Expressions;
using DksPortal.Domain.People;
using DksPortal.Web.Data;

namespace DksPortal.Web.Features.Accounts;

/// <summary>What somebody sees of their own account.</summary>
public sealed record OwnAccount(string Name, string Email, Roles Roles)
{
    public static readonly Expression<Func<Account, OwnAccount>> From =
        account => new(account.Person!.Name, account.Email!, account.Roles);
}
