using DksPortal.Web.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Infrastructure.Startup;

/// <summary>Whether the portal lives, and whether it can serve: the database answers and its migrations are applied.</summary>
public static class HealthCheck
{
    private const string Database = "database";

    /// <summary>The one check there is.</summary>
    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddDbContextCheck<PortalDb>(Database, customTestQuery: async (db, cancel) => !(await db.Database.GetPendingMigrationsAsync(cancel)).Any());

    /// <summary><c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Name == Database }).AllowAnonymous();
    }

    /// <summary>Asks a running portal from beside it, for a container without other tools: 0 when it is ready.</summary>
    /// <param name="args"><c>--check-health</c> and, when it is not http://127.0.0.1:8080, the portal's address.</param>
    public static async Task<int> AskAsync(string[] args)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
        var address = args.Length > 1 ? args[1] : "http://127.0.0.1:8080";
        try
        {
            using var answer = await client.GetAsync(new Uri($"{address}/health/ready"));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }
}
