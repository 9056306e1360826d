using DksPortal.Web.Data;
using DksPortal.Web.Data.Seeding;
using DksPortal.Web.Features.Accounts;
using DksPortal.Web.Infrastructure.Options;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Infrastructure.Startup;

/// <summary>What happens before the first request: the database is brought up to date, seeds are laid, and the console says who can sign in.</summary>
public static class FirstStart
{
    /// <summary>Migrates and seeds, once the settings are found to be right.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDb>().MigrateAsync(app.Lifetime.ApplicationStopping);
        await new Seeds(scope.ServiceProvider).LayAsync(app.Lifetime.ApplicationStopping);
        app.Lifetime.ApplicationStarted.Register(() => Greet(app));
    }

    /// <summary>One screenful: where the portal listens and who can sign in. Printed, never logged, since it can hold a one-time link.</summary>
    private static void Greet(WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        var portal = scope.ServiceProvider.GetRequiredService<IOptions<PortalOptions>>().Value;
        var addresses = app.Urls.Count > 0 ? string.Join("  ", app.Urls) : portal.BaseAddress;
        var lines = new List<string> { "", $"  {portal.Name}", $"  {addresses}", "" };
        if (scope.ServiceProvider.GetRequiredService<IOptions<DemoOptions>>().Value.Enabled)
        {
            lines.Add($"  Adgangskode for alle demo-brugere: {DemoAccounts.Password}");
            lines.AddRange(DemoAccounts.All.Select(account => $"    {account.Email,-28} {account.Button}"));
        }
        else if (scope.ServiceProvider.GetRequiredService<FirstAdministrator>().Link() is { } link)
        {
            lines.Add("  Ingen administrator endnu. Opret den første her (gælder i en time):");
            lines.Add($"    {link}");
        }

        lines.Add("");
        Console.WriteLine(string.Join(Environment.NewLine, lines));
    }
}
