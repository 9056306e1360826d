using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using DksPortal.Web.Tests.Startup;

namespace DksPortal.Web.Tests.Measuring;

/// <summary>The portal as it is published, in a process of its own, and what its log says of time and queries.</summary>
internal sealed partial class MeasuredPortal : IAsyncDisposable
{
    private readonly PortalProcess process;
    private readonly HttpClient client;

    private MeasuredPortal(PortalProcess process) => (this.process, client) = (process, process.Client());

    /// <summary>The process that it runs in.</summary>
    public PortalProcess Process => process;

    /// <summary>From the start of the process until it is ready to serve.</summary>
    public TimeSpan TimeToReady { get; private init; }

    /// <summary>Starts it on a SQLite file.</summary>
    /// <param name="file">The database.</param>
    /// <param name="tellQueries">Whether its log tells every query.</param>
    public static async Task<MeasuredPortal> Start(string file, bool tellQueries = false)
    {
        var started = Stopwatch.GetTimestamp();
        var process = await PortalProcess.Start(
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["Demo:Enabled"] = "true",
                ["Portal:SignInsPerMinute"] = "10000",
                ["ConnectionStrings:Portal"] = $"Data Source={file}",
                ["Serilog:MinimumLevel:Override:Microsoft.EntityFrameworkCore.Database.Command"] = tellQueries ? "Information" : "Warning",
            },
            Path.Combine(Environment.GetEnvironmentVariable("DKS_PUBLISHED")!, "DksPortal.Web.dll"));
        (await process.Get("/health/ready")).EnsureSuccessStatusCode();
        return new MeasuredPortal(process) { TimeToReady = Stopwatch.GetElapsedTime(started) };
    }

    /// <summary>The median of the server's own milliseconds over so many requests, after a warm-up.</summary>
    public async Task<double> Milliseconds(string path, int times = 300, Visitor? reader = null)
    {
        // Until the runtime has compiled for speed what it compiled for a quick start.
        for (var warm = 0; warm < times * 2; warm++) await Read();
        return await MedianOf(path, async () =>
        {
            for (var time = 0; time < times; time++) await Read();
        });

        Task Read() => reader is null ? Get(path) : reader.Downloads(path);
    }

    /// <summary>The median of the server's own milliseconds for an address while something is done.</summary>
    public async Task<double> MedianOf(string path, Func<Task> act)
    {
        var before = Times(path).Count;
        await act();
        await Task.Delay(500);
        return Median(Times(path).Skip(before));
    }

    /// <summary>How many queries the page takes, once it is warm.</summary>
    public async Task<int> Queries(string path, Visitor? reader = null)
    {
        Task Read() => reader is null ? Get(path) : reader.Downloads(path);
        for (var warm = 0; warm < 3; warm++) await Read();
        await Task.Delay(500);
        var before = Query().Count(process.Said);
        await Read();
        await Task.Delay(500);
        return Query().Count(process.Said) - before;
    }

    /// <summary>Asks for pages from so many readers at once, for so long; answers each second.</summary>
    public async Task<double> Load(IReadOnlyList<string> paths, int readers, TimeSpan time)
    {
        var (answers, started) = (0, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, readers).Select(async reader =>
        {
            for (var turn = reader; Stopwatch.GetElapsedTime(started) < time; turn++)
            {
                await Get(paths[turn % paths.Count]);
                Interlocked.Increment(ref answers);
            }
        }));
        return answers / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    /// <summary>A line of /proc/…/status in MiB: <c>VmHWM</c> is the most memory it ever held, <c>VmRSS</c> what it holds.</summary>
    public double Memory(string name) => double.Parse(
        File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024;

    /// <summary>The processor's time that it has used: what others do on the machine does not count.</summary>
    public TimeSpan Worked => System.Diagnostics.Process.GetProcessById(process.Id).TotalProcessorTime;

    /// <summary>Fetches an address.</summary>
    public async Task<byte[]> Get(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    /// <summary>Fetches an address and keeps nothing of it; answers how many bytes came.</summary>
    public async Task<long> Drains(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await using var stream = await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
        var (buffer, bytes) = (new byte[65_536], 0L);
        for (var read = await stream.ReadAsync(buffer); read > 0; read = await stream.ReadAsync(buffer)) bytes += read;
        return bytes;
    }

    /// <summary>Somebody of the demo with a browser, signed in.</summary>
    public async Task<Visitor> Visitor(string name)
    {
        var cookies = new System.Net.CookieContainer();
        var browser = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = process.Address };
        return await new Visitor(browser, cookies).Opens("/konto/log-ind")
            .Writes("E-mail", $"{name}@dks.example").Writes("Adgangskode", "Demo-adgang-2026").Presses("Log ind");
    }

    /// <summary>The server's own milliseconds for what was sent to addresses that end so, each once.</summary>
    public IReadOnlyList<double> Sent(string end) => [.. RequestLine().Matches(process.Said).Where(line => line.Groups[1].Value.EndsWith(end, StringComparison.Ordinal))
        .Select(line => double.Parse(line.Groups[2].Value, CultureInfo.InvariantCulture))];

    /// <summary>The middle one.</summary>
    public static double Median(IEnumerable<double> values) => values.Order().ToList() is { Count: > 0 } sorted ? sorted[sorted.Count / 2] : double.NaN;

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return process.DisposeAsync();
    }

    private List<double> Times(string path) => [.. RequestLine().Matches(process.Said).Where(line => line.Groups[1].Value == path)
        .Select(line => double.Parse(line.Groups[2].Value, CultureInfo.InvariantCulture))];

    // As the portal's log has it, in JSON: "GET /moeder 200 1.2 ms, account -" with its properties after it.
    [GeneratedRegex("\"Path\":\"([^\"]*)\",\"Status\":(?:200|302),\"Milliseconds\":([0-9.E+-]+)")]
    private static partial Regex RequestLine();

    [GeneratedRegex("\"RenderedMessage\":\"Executed DbCommand")]
    private static partial Regex Query();
}
