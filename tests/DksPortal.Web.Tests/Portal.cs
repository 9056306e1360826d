using DksPortal.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DksPortal.Web.Tests;

/// <summary>
/// The whole portal with the demo's people and meetings, a database of its own and a clock that stands still at
/// 21.11.2026 10.00 UTC until a test moves it. A test class takes it as <c>IClassFixture&lt;Portal&gt;</c>.
/// </summary>
public sealed class Portal : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly ITestDatabase database;

    /// <summary>A portal with a fresh database.</summary>
    public Portal() : this(TestDatabase.Fresh()) { }

    internal Portal(ITestDatabase database) => this.database = database;

    /// <summary>Settings that a test gives it before its first visitor.</summary>
    internal Dictionary<string, string> Settings { get; } = [];

    /// <summary>Where its data lie.</summary>
    internal ITestDatabase Database => database;

    /// <summary>The time in the portal.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>Makes the database ready; the portal itself starts with its first visitor.</summary>
    public async ValueTask InitializeAsync() => await database.MakeReadyAsync();

    /// <summary>Somebody of the public.</summary>
    public Visitor Visitor()
    {
        var cookies = new CookieContainerHandler();
        return new Visitor(CreateDefaultClient(cookies), cookies.Container);
    }

    /// <summary>One of the demo people, signed in by the page: <c>sekretariat</c>, <c>medlem2</c>.</summary>
    public async Task<Visitor> Visitor(string name) => await Visitor().Opens("/konto/log-ind")
        .Writes("E-mail", $"{name}@dks.example").Writes("Adgangskode", "Demo-adgang-2026").Presses("Log ind")
        .ShouldSeeButton("Log ud");

    /// <summary>Asks the database itself.</summary>
    public async Task<T> Ask<T>(Func<PortalDb, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<PortalDb>());
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Database:Provider", database.Provider);
        builder.UseSetting("Database:MaxBatchSize", database.MaxBatchSize);
        builder.UseSetting("ConnectionStrings:Portal", database.Connection);
        builder.UseSetting("Demo:Enabled", "true");
        builder.UseSetting("Portal:SignInsPerMinute", "10000");
        builder.UseSetting("Portal:RegistrationsPerMinute", "10000");
        foreach (var (setting, value) in Settings) builder.UseSetting(setting, value);
        builder.ConfigureTestServices(services => services
            .AddSingleton<TimeProvider>(Clock).AddLogging(logging => logging.SetMinimumLevel(LogLevel.Error)));
    }
}
