namespace DksPortal.Web.Infrastructure.Options;

/// <summary>The settings under <c>Portal</c>.</summary>
public sealed class PortalOptions
{
    /// <summary>What the portal is called on screen and on paper.</summary>
    public string Name { get; set; } = "";

    /// <summary>The address that people reach it at; one-time links and calendar entries begin with it.</summary>
    public string BaseAddress { get; set; } = "";

    /// <summary>The addresses of proxies that end TLS and whose word on scheme and client is believed.</summary>
    public IList<string> TrustedProxies { get; } = [];

    /// <summary>How many times a minute one address may try to sign in.</summary>
    public int SignInsPerMinute { get; set; }

    /// <summary>How many times a minute one address may begin a registration, or have the register of enterprises asked.</summary>
    public int RegistrationsPerMinute { get; set; }
}

/// <summary>The settings under <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Which database: <c>Sqlite</c> or <c>SqlServer</c>.</summary>
    public string Provider { get; set; } = "";

    /// <summary>How many statements go in one batch; 1 keeps SQL Server from <c>MERGE</c>.</summary>
    public int MaxBatchSize { get; set; }
}

/// <summary>The settings under <c>Demo</c>.</summary>
public sealed class DemoOptions
{
    /// <summary>Whether made-up people and meetings are seeded and can be signed in as.</summary>
    public bool Enabled { get; set; }
}
