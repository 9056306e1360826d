namespace DksPortal.Web.Tests;

/// <summary>A SQLite file: migrated and seeded once for all tests, then copied for each class.</summary>
internal sealed class SqliteTestDatabase : ITestDatabase
{
    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("dks-tests-");
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly string file;
    private readonly bool isTemplate;

    static SqliteTestDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Folder.Delete(recursive: true);

    public SqliteTestDatabase() : this($"{Guid.NewGuid():N}.db", isTemplate: false) { }

    private SqliteTestDatabase(string name, bool isTemplate) => (file, this.isTemplate) = (Path.Combine(Folder.FullName, name), isTemplate);

    public string Provider => "Sqlite";

    public string MaxBatchSize => "42";

    // Without pooling the last connection takes the write-ahead log into the file, which can then be copied.
    public string Connection => $"Data Source={file}{(isTemplate ? ";Pooling=False" : "")}";

    public async Task MakeReadyAsync()
    {
        if (!isTemplate) File.Copy(await Template.Value, file);
    }

    public ValueTask DisposeAsync()
    {
        // The write-ahead log and its index lie beside it.
        foreach (var part in isTemplate ? [] : new[] { file, $"{file}-wal", $"{file}-shm" }) File.Delete(part);
        return ValueTask.CompletedTask;
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var database = new SqliteTestDatabase("template.db", isTemplate: true);
        await using var portal = new Portal(database);
        portal.StartServer();
        return database.file;
    }
}
