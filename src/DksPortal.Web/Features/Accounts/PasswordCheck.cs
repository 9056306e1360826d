using DksPortal.Domain;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Identity;

namespace DksPortal.Web.Features.Accounts;

/// <summary>Holds what somebody types at the door against the accounts.</summary>
public sealed class PasswordCheck(UserManager<Account> accounts, SignInManager<Account> signIn, IPasswordHasher<Account> hasher, PortalClock clock)
{
    private static readonly Account Nobody = new();
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(Nobody, Guid.NewGuid().ToString());

    /// <summary>The account that the two belong to.</summary>
    /// <exception cref="RuleViolation">
    /// <c>SignIn.Wrong</c> whichever of the two was wrong, <c>SignIn.LockedOut</c> (with minutes) after too many
    /// failures, <c>SignIn.Locked</c> when an administrator has locked it.
    /// </exception>
    public async Task<Account> FindAsync(string email, string password)
    {
        var account = await accounts.FindByEmailAsync(email);
        if (account is null)
        {
            // The time it takes must not tell that there is no such account.
            hasher.VerifyHashedPassword(Nobody, NobodysHash, password);
            throw new RuleViolation("SignIn.Wrong");
        }

        var result = await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (result.IsLockedOut) throw new RuleViolation("SignIn.LockedOut", MinutesLeft(account));
        RuleViolation.Unless(result.Succeeded, "SignIn.Wrong");
        RuleViolation.Unless(!account.IsLocked, "SignIn.Locked");
        return account;
    }

    private int MinutesLeft(Account account)
    {
        var longest = accounts.Options.Lockout.DefaultLockoutTimeSpan.TotalMinutes;
        var left = (account.LockoutEnd?.UtcDateTime - clock.UtcNow)?.TotalMinutes ?? longest;
        return (int)Math.Ceiling(Math.Clamp(left, 1, longest));
    }
}
