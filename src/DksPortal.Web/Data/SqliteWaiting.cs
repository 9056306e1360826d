using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DksPortal.Web.Data;

/// <summary>What only SQLite needs: a writer waits for another, and a killed process must not block the next start.</summary>
internal sealed class SqliteWaiting : DbConnectionInterceptor
{
    public static readonly SqliteWaiting Instance = new();

    private const string Wait = "PRAGMA busy_timeout = 15000";

    /// <summary>
    /// Who reads waits for no writer, and no writer for them. The file remembers it. EF switches it on for a file that it
    /// makes itself; this one is made by whoever opens it first.
    /// </summary>
    /// <remarks>Source: https://sqlite.org/wal.html.</remarks>
    public static Task WriteAheadAsync(DbContext db, CancellationToken cancel) => db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);

    /// <summary>A process killed while migrating leaves its lock behind. One portal alone uses a SQLite file, so the lock is nobody's.</summary>
    public static async Task ReleaseLockOfAKilledProcessAsync(DbContext db, CancellationToken cancel)
    {
        var exists = await db.Database
            .SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancel);
        if (exists > 0) await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancel);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Wait;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Wait;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
