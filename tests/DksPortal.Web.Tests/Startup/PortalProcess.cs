using System.Diagnostics;
using System.Text;

namespace DksPortal.Web.Tests.Startup;

/// <summary>The portal as an operator starts it: a process of its own, with settings in its environment.</summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether the greeting's line with the address was heard.</summary>
    private bool greeted;

    /// <summary>The empty lines since then: one follows the address, the second ends the greeting.</summary>
    private int blankLines;

    private PortalProcess(string dll, IReadOnlyDictionary<string, string> settings)
    {
        process = new Process { StartInfo = new("dotnet", [dll, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true, RedirectStandardError = true } };
        process.StartInfo.WorkingDirectory = Path.GetTempPath();
        process.StartInfo.Environment["Portal__TrustedProxies__0"] = "127.0.0.1";
        foreach (var (name, value) in settings) process.StartInfo.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>All that it printed so far.</summary>
    public string Said
    {
        get { lock (said) return said.ToString(); }
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(Said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).First(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)));

    /// <summary>The number of the process.</summary>
    public int Id => process.Id;

    /// <summary>Starts it and waits until it has said where it listens and who can sign in.</summary>
    public static async Task<PortalProcess> Start(IReadOnlyDictionary<string, string> settings, string? dll = null)
    {
        var portal = new PortalProcess(dll ?? typeof(Program).Assembly.Location, settings);
        var ended = portal.process.WaitForExitAsync();
        if (await Task.WhenAny(portal.listening.Task, ended, Task.Delay(Patience)) == portal.listening.Task) return portal;
        await portal.DisposeAsync();
        throw new InvalidOperationException($"The portal did not start:{Environment.NewLine}{portal.Said}");
    }

    /// <summary>Starts it with a setting that stops it, and gives its exit code and what it printed.</summary>
    public static async Task<(int ExitCode, string Said)> StartInVain(IReadOnlyDictionary<string, string> settings)
    {
        await using var portal = new PortalProcess(typeof(Program).Assembly.Location, settings);
        await portal.process.WaitForExitAsync().WaitAsync(Patience);
        return (portal.process.ExitCode, portal.Said);
    }

    /// <summary>A client that comes as a proxy on this machine does, having ended TLS.</summary>
    public HttpClient Client()
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return client;
    }

    /// <summary>Asks it for an address.</summary>
    public async Task<HttpResponseMessage> Get(string path)
    {
        using var client = Client();
        return await client.GetAsync(new Uri(path, UriKind.Relative));
    }

    /// <summary>Ends it as a power cut does.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (said) said.AppendLine(line);
        if (line.TrimStart().StartsWith("http://127.0.0.1:", StringComparison.Ordinal)) greeted = true;
        else if (greeted && line.Length == 0 && ++blankLines == 2) listening.TrySetResult();
    }
}
