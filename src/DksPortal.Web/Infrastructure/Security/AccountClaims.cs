using System.Globalization;
using System.Security.Claims;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Infrastructure.Security;

/// <summary>What the cookie of a signed-in person says: the account, the person's name and number, the roles.</summary>
public sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options, PortalDb db)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    /// <inheritdoc/>
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var name = await db.People.Where(person => person.Id == user.PersonId).Select(person => person.Name).SingleAsync();
        if (identity.FindFirst(identity.NameClaimType) is { } email) identity.RemoveClaim(email);
        identity.AddClaim(new Claim(identity.NameClaimType, name));
        identity.AddClaim(new Claim(CurrentUser.PersonClaim, user.PersonId.ToString(CultureInfo.InvariantCulture)));
        foreach (var role in Enum.GetValues<Roles>().Where(role => role != Roles.None && user.Roles.HasFlag(role)))
        {
            identity.AddClaim(new Claim(identity.RoleClaimType, role.ToString()));
        }

        return identity;
    }
}
