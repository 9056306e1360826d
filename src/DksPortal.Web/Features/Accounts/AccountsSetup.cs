namespace DksPortal.Web.Features.Accounts;

/// <summary>What the pages on accounts need.</summary>
public static class AccountsSetup
{
    /// <summary>Registers it.</summary>
    public static void AddAccounts(this IServiceCollection services) => services.AddScoped<FirstAdministrator>();
}
