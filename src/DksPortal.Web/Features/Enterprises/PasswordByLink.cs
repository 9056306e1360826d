using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises;

/// <summary>Whether the link of a registration serves to choose a password. It makes an enterprise's first account, never a second.</summary>
public sealed class PasswordByLink(PortalDb db, UserManager<Account> accounts)
{
    /// <summary>What the registration itself lacks.</summary>
    public const string NobodyTold = "Own.PasswordNobody";

    /// <summary>The text key of what keeps a password from being chosen; an account that is there already is never touched.</summary>
    public async Task<string?> ObstacleAsync(EnterpriseRegistration registration, CancellationToken cancel) => registration switch
    {
        { Status: not RegistrationStatus.Approved } => "Own.PasswordTooEarly",
        { HasAccount: true } => "Own.PasswordChosen",
        { Email: null } or { ContactName: null } => NobodyTold,
        _ when await HasSomebodyAsync(registration, cancel) => "Own.PasswordSomebody",
        _ when await accounts.FindByEmailAsync(registration.Email) is not null => "Own.PasswordEmailTaken",
        _ => null,
    };

    /// <summary>Whoever registers a number that stands in the directory already need not be of that enterprise.</summary>
    private Task<bool> HasSomebodyAsync(EnterpriseRegistration registration, CancellationToken cancel) =>
        db.Enterprises.AnyAsync(
            one => one.Id == registration.EnterpriseId
                && db.Users.Any(account => (account.Roles & Roles.Enterprise) != 0 && account.Person!.Affiliations.Any(where => where.OrganisationId == one.OrganisationId)),
            cancel);
}
