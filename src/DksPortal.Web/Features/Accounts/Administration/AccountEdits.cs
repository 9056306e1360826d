using DksPortal.Domain.People;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Accounts.Administration;

/// <summary>What an administrator changes about an account. Saving is the caller's.</summary>
public static class AccountEdits
{
    /// <summary>The account signs in with that address from now on.</summary>
    public static void SignsInWith(this Account account, string email) => (account.Email, account.UserName) = (email, email);

    /// <summary>Gives these roles and no others; sessions with other roles end.</summary>
    public static void MayActAs(this Account account, Roles roles)
    {
        if (account.Roles == roles) return;
        account.Roles = roles;
        account.EndSessions();
    }

    /// <summary>Locks or unlocks the account; its sessions and its one-time link end.</summary>
    public static void Lock(this Account account, bool isLocked)
    {
        account.IsLocked = isLocked;
        account.EndSessions();
    }

    /// <summary>Holds the account to the version that a page was read at.</summary>
    /// <exception cref="DbUpdateConcurrencyException">When it was changed already.</exception>
    public static void ReadAt(this PortalDb db, Account account, int version)
    {
        if (account.Version != version) throw new DbUpdateConcurrencyException();
        db.Entry(account).Property(a => a.Version).OriginalValue = version;
    }

    private static void EndSessions(this Account account) => account.SecurityStamp = Guid.NewGuid().ToString("N");
}
