using System.Net;
using Microsoft.Data.Sqlite;

namespace DksPortal.Web.Tests.Startup;

/// <summary>The portal started as an operator starts it.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dks-start-");

    private string Database => $"Data Source={Path.Combine(folder.FullName, "data", "dks.db")};Pooling=False";

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("Database:Provider", "Oracle")]
    [InlineData("Database:MaxBatchSize", "0")]
    [InlineData("Database:MaxBatchSize", "mange")]
    [InlineData("Demo:Enabled", "måske")]
    [InlineData("ConnectionStrings:Portal", " ")]
    [InlineData("Portal:Name", " ")]
    [InlineData("Portal:BaseAddress", "dks.example")]
    [InlineData("Portal:TrustedProxies:0", "proxy")]
    [InlineData("Portal:SignInsPerMinute", "0")]
    [InlineData("Portal:RegistrationsPerMinute", "0")]
    [InlineData("Cvr:BaseAddress", "distribution.virk.dk")]
    [InlineData("Cvr:BaseAddress", "http://cvr.example")]
    public async Task A_wrong_setting_stops_it_with_one_sentence_that_names_the_setting(string setting, string value)
    {
        var (exitCode, said) = await PortalProcess.StartInVain(With(setting, value));

        Assert.Equal(1, exitCode);
        var line = Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Contains(setting.Replace(":0", "", StringComparison.Ordinal), line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_demo_it_prints_a_one_time_link_to_the_first_administrator()
    {
        await using var portal = await PortalProcess.Start(With("Demo:Enabled", "false"));

        var link = portal.Said.Split('\n').Single(line => line.Contains("/konto/opsaetning?kode=", StringComparison.Ordinal)).Trim();
        Assert.Equal(HttpStatusCode.OK, (await portal.Get(new Uri(link).PathAndQuery)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Get("/konto/opsaetning?kode=forkert")).StatusCode);
    }

    [Fact]
    public async Task A_second_start_keeps_the_data_even_after_a_power_cut_during_a_migration()
    {
        await using (var first = await PortalProcess.Start(With("Demo:Enabled", "true"))) Assert.Contains("sekretariat@dks.example", first.Said, StringComparison.Ordinal);
        await Run("UPDATE Meetings SET Title = 'Omdøbt i portalen' WHERE Slug = '2026-1'; DELETE FROM Spellings;");
        await Run("INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-11-21')");

        await using var second = await PortalProcess.Start(With("Demo:Enabled", "true"));

        Assert.Equal(HttpStatusCode.OK, (await second.Get("/health/ready")).StatusCode);
        Assert.Contains("Omdøbt i portalen", await (await second.Get("/moeder/2026-1")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0L, await Run("SELECT COUNT(*) FROM Spellings"));
    }

    private Dictionary<string, string> With(string setting, string value) => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["ConnectionStrings:Portal"] = Database,
        [setting] = value,
    };

    private async Task<object?> Run(string sql)
    {
        await using var connection = new SqliteConnection(Database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
