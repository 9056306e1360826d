using DksPortal.Web.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace DksPortal.Web.Tests.Browser;

/// <summary>The one real browser of a test run: the system's Chromium.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Milliseconds; a failing test is late by as much, a machine with much else to do is not failed for it.
    private const float Patience = 90_000;
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly SemaphoreSlim starting = new(1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A window of its own, with no cookies; started when first asked for.</summary>
    public async Task<IBrowserContext> OpenWindow(BrowserNewContextOptions options)
    {
        await starting.WaitAsync();
        try
        {
            playwright ??= await Playwright.CreateAsync();
            browser ??= await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Arguments });
        }
        finally
        {
            starting.Release();
        }

        var window = await browser.NewContextAsync(options);
        window.SetDefaultTimeout(Patience);
        return window;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        starting.Dispose();
    }

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("No Chromium on the PATH: tests/run.sh installs it.");
}
