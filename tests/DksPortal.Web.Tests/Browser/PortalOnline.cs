using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DksPortal.Web.Tests.Browser;

/// <summary>The portal on a real port, and windows of a real browser that look at it.</summary>
public sealed class PortalOnline(Chromium chromium) : IAsyncLifetime
{
    private readonly Portal portal = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> signedIn = new();

    /// <summary>Where it listens.</summary>
    public Uri Address => portal.ClientOptions.BaseAddress;

    /// <summary>The portal itself.</summary>
    public Portal Portal => portal;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        portal.UseKestrel(0);
        portal.StartServer();
    }

    /// <summary>A window for one of the demo people, or for the public when no name is given.</summary>
    /// <param name="who">The part of the demo address before the @; null for the public.</param>
    /// <param name="language"><c>da</c> or <c>en</c>.</param>
    /// <param name="width">Width in CSS pixels.</param>
    /// <param name="script">Whether the browser runs script.</param>
    public async Task<IBrowserContext> Window(string? who = null, string language = "da", int width = 1280, bool script = true)
    {
        var window = await chromium.OpenWindow(new()
        {
            BaseURL = Address.AbsoluteUri,
            JavaScriptEnabled = script,
            StorageState = who is null ? null : await signedIn.GetOrAdd(who, name => new(() => SignIn(name))).Value,
            ViewportSize = new() { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        if (language == "en") await window.AddCookiesAsync([new() { Name = "dks-sprog", Value = language, Url = Address.AbsoluteUri }]);
        return window;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    private async Task<string> SignIn(string name)
    {
        await using var window = await Window();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/konto/log-ind");
        await page.GetByLabel("E-mail", new() { Exact = true }).FillAsync($"{name}@dks.example");
        await page.GetByLabel("Adgangskode", new() { Exact = true }).FillAsync("Demo-adgang-2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ind", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ud", Exact = true }).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return await window.StorageStateAsync();
    }
}
