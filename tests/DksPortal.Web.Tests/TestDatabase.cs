namespace DksPortal.Web.Tests;

/// <summary>The database of one test class, thrown away afterwards.</summary>
internal interface ITestDatabase : IAsyncDisposable
{
    /// <summary>The setting <c>Database:Provider</c>.</summary>
    string Provider { get; }

    /// <summary>The setting <c>Database:MaxBatchSize</c>.</summary>
    string MaxBatchSize { get; }

    /// <summary>The setting <c>ConnectionStrings:Portal</c>.</summary>
    string Connection { get; }

    /// <summary>Lays in what the portal need not make itself.</summary>
    Task MakeReadyAsync();
}

/// <summary>Which database the tests run on.</summary>
internal static class TestDatabase
{
    /// <summary>A connection string when the tests shall run on SQL Server, else null.</summary>
    public static string? SqlServer => Environment.GetEnvironmentVariable("DKS_TEST_SQLSERVER") is { Length: > 0 } connection ? connection : null;

    /// <summary>A seeded database that nobody else uses.</summary>
    public static ITestDatabase Fresh() => SqlServer is { } server ? new SqlServerTestDatabase(server) : new SqliteTestDatabase();
}
