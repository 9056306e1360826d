using DksPortal.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace DksPortal.Web.Features.Accounts;

/// <summary>What the pages on accounts need.</summary>
public static class AccountsSetup
{
    /// <summary>Registers it.</summary>
    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddScoped<FirstAdministrator>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<OneTimeLink>();
        services.AddScoped<IPasswordValidator<Account>, PasswordWithoutEmail>();

        // Whoever ends a session because its account changed signs out of this scheme too, and fails when it is not there.
        services.AddAuthentication().AddCookie(IdentityConstants.TwoFactorRememberMeScheme);
    }
}
