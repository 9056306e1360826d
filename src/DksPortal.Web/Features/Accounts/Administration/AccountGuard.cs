using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Accounts.Administration;

/// <summary>Keeps administrators from shutting themselves out.</summary>
public static class AccountGuard
{
    /// <summary>The text key of what keeps an account from being locked, or null.</summary>
    /// <param name="account">The account.</param>
    /// <param name="me">The account of whoever asks.</param>
    /// <param name="others">How many other administrators can sign in.</param>
    public static string? ObstacleToLocking(this Account account, int? me, int others) => account switch
    {
        _ when account.Id == me => "Account.OwnLock",
        _ when account.Roles.HasFlag(Roles.Administrator) && others == 0 => "Account.LastAdministrator",
        _ => null,
    };

    /// <summary>The text key of what keeps an account from having these roles and no others, or null.</summary>
    public static string? ObstacleToRoles(this Account account, Roles roles, int? me, int others)
    {
        var loses = account.Roles.HasFlag(Roles.Administrator) && !roles.HasFlag(Roles.Administrator);
        return loses switch
        {
            true when account.Id == me => "Account.OwnRole",
            true when others == 0 => "Account.LastAdministrator",
            _ => null,
        };
    }

    /// <summary>How many administrators can sign in, that account left out.</summary>
    public static Task<int> OtherAdministratorsAsync(this PortalDb db, int accountId, CancellationToken cancel) =>
        db.Users.CountAsync(other => other.Id != accountId && !other.IsLocked && (other.Roles & Roles.Administrator) != 0, cancel);

    /// <summary>Throws what stands in the way.</summary>
    /// <exception cref="RuleViolation">When something does.</exception>
    public static void Demand(string? obstacle)
    {
        if (obstacle is not null) throw new RuleViolation(obstacle);
    }
}
