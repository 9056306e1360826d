using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace DksPortal.Web.Tests.Startup;

/// <summary>What can be known of the containers without running them.</summary>
public sealed partial class DockerTests
{
    private static readonly string[] Dockerfile = File.ReadAllLines(Repository.At("Dockerfile"));

    [Fact]
    public void Every_path_that_the_Dockerfile_copies_exists() =>
        Expect.None(Copied().Where(path => !Path.Exists(Repository.At(path))), "Not in the repository");

    [Fact]
    public void Everything_that_it_copies_is_let_through_to_the_builder()
    {
        var let = File.ReadAllLines(Repository.At(".dockerignore")).Where(line => line.StartsWith('!')).Select(line => line[1..]).ToList();
        Expect.None(Copied().Where(path => !let.Exists(open => path == open || path.StartsWith($"{open}/", StringComparison.Ordinal))), "Kept out by .dockerignore");
    }

    [Fact]
    public void Every_setting_in_the_compose_file_is_in_the_example()
    {
        var example = File.ReadAllText(Repository.At(".env.example"));
        Expect.None(Setting().Matches(File.ReadAllText(Repository.At("docker-compose.yml"))).Select(match => match.Groups[1].Value)
            .Where(name => !example.Contains($"{name}=", StringComparison.Ordinal)), "Not in .env.example");
    }

    [Fact]
    public async Task What_it_publishes_starts_with_its_seeds_and_its_pages()
    {
        var folder = Directory.CreateTempSubdirectory("dks-docker-");
        var (source, app) = (folder.CreateSubdirectory("source").FullName, folder.CreateSubdirectory("app").FullName);
        try
        {
            foreach (var path in Copied()) Copy(Repository.At(path), Path.Combine(source, path));
            foreach (var command in Dockerfile.Where(line => line.StartsWith("RUN dotnet ", StringComparison.Ordinal)))
            {
                await Run(source, command["RUN dotnet ".Length..].Replace("/app", app, StringComparison.Ordinal));
            }

            await using var portal = await PortalProcess.Start(
                new Dictionary<string, string>
                {
                    ["ASPNETCORE_ENVIRONMENT"] = "Production",
                    ["ConnectionStrings:Portal"] = $"Data Source={Path.Combine(app, "data", "dks.db")}",
                },
                Path.Combine(app, "DksPortal.Web.dll"));
            Assert.Equal(HttpStatusCode.OK, (await portal.Get("/health/ready")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await portal.Get("/moeder/2024-1")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await portal.Get("/lib/dkfds/dkfds.css")).StatusCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Copied() =>
        from line in Dockerfile
        where line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal)
        from path in line.Split(' ')[1..^1]
        select path.TrimEnd('/');

    private static void Copy(string from, string to)
    {
        if (Path.GetFileName(from) is "bin" or "obj") return;
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to, overwrite: true);
            return;
        }

        foreach (var inside in Directory.EnumerateFileSystemEntries(from)) Copy(inside, Path.Combine(to, Path.GetFileName(inside)));
    }

    private static async Task Run(string folder, string arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"dotnet {arguments}{Environment.NewLine}{said}");
    }

    [GeneratedRegex(@"\$\{([A-Z_]+)")]
    private static partial Regex Setting();
}
