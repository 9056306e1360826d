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
    }
}
