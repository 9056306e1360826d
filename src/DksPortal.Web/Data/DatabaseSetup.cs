using DksPortal.Web.Infrastructure.Options;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Data;

/// <summary>Chooses the database that the settings name.</summary>
public static class DatabaseSetup
{
    /// <summary>The portal's database, and the keys that are kept in it.</summary>
    public static void AddPortalDatabase(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        if (builder.Configuration["Database:Provider"] == "SqlServer")
        {
            services.AddDbContext<PortalDb, SqlServerPortalDb>((provider, options) => options.UseSqlServer(
                Connection(provider), server => server.MaxBatchSize(BatchSize(provider)).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)));
        }
        else
        {
            services.AddDbContext<PortalDb, SqlitePortalDb>((provider, options) => options.UseSqlite(
                SqliteFile.Locate(Connection(provider), builder.Environment.ContentRootPath), sqlite => sqlite.MaxBatchSize(BatchSize(provider)).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                .AddInterceptors(SqliteWaiting.Instance));
        }

        services.AddDataProtection().SetApplicationName("DksPortal");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>((keys, scopes) => keys.XmlRepository = new StoredKeys(scopes));
    }

    /// <summary>Brings the database to the newest migration; makes the folder of a SQLite file.</summary>
    public static async Task MigrateAsync(this PortalDb db, CancellationToken cancel)
    {
        if (db.Database.IsSqlite())
        {
            SqliteFile.MakeFolder(db.Database.GetConnectionString()!);
            await SqliteWaiting.WriteAheadAsync(db, cancel);
            await SqliteWaiting.ReleaseLockOfAKilledProcessAsync(db, cancel);
        }

        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any()) await db.Database.MigrateAsync(cancel);
    }

    private static string Connection(IServiceProvider provider) => provider.GetRequiredService<IOptions<ConnectionStrings>>().Value.Portal;

    private static int BatchSize(IServiceProvider provider) => provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.MaxBatchSize;
}
