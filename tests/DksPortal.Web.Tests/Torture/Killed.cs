using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using DksPortal.Web.Tests.Startup;
using Microsoft.Data.Sqlite;

namespace DksPortal.Web.Tests.Torture;

/// <summary>A power cut in the middle of autosaves, again and again, for <c>tests/torture/kill.sh</c>.</summary>
public sealed class Killed
{
    private const int Writers = 4;
    private const string Meeting = "2026-2";

    private readonly ConcurrentDictionary<int, int> answered = [];
    private int typed;

    [Fact(Explicit = true)]
    public async Task Every_save_that_was_answered_is_there()
    {
        var rounds = int.Parse(Environment.GetEnvironmentVariable("DKS_KILL_ROUNDS") ?? "5", CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("dks-kill-");
        var file = Path.Combine(folder.FullName, "dks.db");
        try
        {
            for (var round = 0; round < rounds; round++)
            {
                await TypesUntilKilled(file);
                Check(file);
            }

            // The last start is one after a kill, too.
            await using var portal = await Start(file);
            (await portal.Get("/health/ready")).EnsureSuccessStatusCode();
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        var report = $"kill.sh: {rounds} kills, {typed} saves sent, every answered one is there, database whole, every start worked";
        if (Environment.GetEnvironmentVariable("DKS_KILL_REPORT") is { } path) await File.WriteAllTextAsync(path, report + Environment.NewLine, TestContext.Current.CancellationToken);
    }

    private async Task TypesUntilKilled(string file)
    {
        var portal = await Start(file);
        using var typist = await Typist.SignIn(portal, Meeting);
        var writing = typist.Items.Take(Writers).Select(item => Type(typist, item, typist.Versions[item])).ToList();
        await Task.Delay(RandomNumberGenerator.GetInt32(300, 2_000));
        await portal.DisposeAsync();
        await Task.WhenAll(writing);
    }

    /// <summary>Types and saves without a pause until nobody answers. Each text begins with a number higher than all before.</summary>
    private async Task Type(Typist typist, int item, int version)
    {
        try
        {
            while (true)
            {
                var number = Interlocked.Increment(ref typed);
                (var status, version) = await typist.Types(item, version, $"{number} {new string('æ', number % 5_000)}");
                Assert.Equal(200, status);
                answered[item] = number;
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
        {
            // The portal was killed; what was sent last may or may not be there.
        }
    }

    private void Check(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var whole = connection.CreateCommand();
        whole.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", whole.ExecuteScalar());
        foreach (var (item, number) in answered)
        {
            using var ask = connection.CreateCommand();
            ask.CommandText = $"SELECT Discussion FROM ItemMinutes WHERE AgendaItemId = {item.ToString(CultureInfo.InvariantCulture)} ORDER BY Id DESC";
            var stored = int.Parse(((string)ask.ExecuteScalar()!).Split(' ')[0], CultureInfo.InvariantCulture);
            Assert.True(stored >= number, $"Item {item} holds save {stored}; save {number} was answered.");
        }
    }

    private static Task<PortalProcess> Start(string file) => PortalProcess.Start(new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Demo:Enabled"] = "true",
        ["Portal:SignInsPerMinute"] = "10000",
        ["ConnectionStrings:Portal"] = $"Data Source={file}",
    });
}
