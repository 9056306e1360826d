using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests;

/// <summary>A database of its own name on the server that <c>DKS_TEST_SQLSERVER</c> names; the portal migrates and seeds it.</summary>
internal sealed class SqlServerTestDatabase(string server) : ITestDatabase
{
    public string Provider => "SqlServer";

    // A server that knows no MERGE takes one statement at a time.
    public string MaxBatchSize => "1";

    public string Connection { get; } = new SqlConnectionStringBuilder(server) { InitialCatalog = $"DksTest_{Guid.NewGuid():N}" }.ConnectionString;

    public Task MakeReadyAsync() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        SqlConnection.ClearAllPools();
        await using var db = new DbContext(new DbContextOptionsBuilder().UseSqlServer(Connection).Options);
        await db.Database.EnsureDeletedAsync();
    }
}
