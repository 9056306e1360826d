using System.Net;
using DksPortal.Web.Features.Enterprises.Cvr;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Infrastructure.Options;

/// <summary>Binds the settings and stops the portal at once when one is wrong.</summary>
public static class OptionsSetup
{
    /// <summary>The settings that the portal reads, each validated at start.</summary>
    public static void AddPortalOptions(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PortalOptions>().BindConfiguration("Portal")
            .Validate(o => !string.IsNullOrWhiteSpace(o.Name), "Portal:Name must say what the portal is called.")
            .Validate(o => IsWebAddress(o.BaseAddress), "Portal:BaseAddress must be the full address of the portal, such as https://dks.example.")
            .Validate(o => o.TrustedProxies.All(proxy => IPAddress.TryParse(proxy, out _)), "Portal:TrustedProxies must be a list of IP addresses.")
            .Validate(o => o.SignInsPerMinute is >= 1 and <= 10_000, "Portal:SignInsPerMinute must be a number from 1 to 10000.")
            .Validate(o => o.RegistrationsPerMinute is >= 1 and <= 10_000, "Portal:RegistrationsPerMinute must be a number from 1 to 10000.")
            .ValidateOnStart();
        builder.Services.AddOptions<CvrOptions>().BindConfiguration("Cvr")
            .Validate(o => o.BaseAddress.Length == 0 || IsWebAddress(o.BaseAddress), "Cvr:BaseAddress must be empty or the full address of the CVR distribution service.")
            .Validate(o => !o.IsOn || (o.User.Length > 0 && o.Password.Length > 0), "Cvr:User and Cvr:Password must be given with Cvr:BaseAddress.")
            .ValidateOnStart();
        builder.Services.AddOptions<DatabaseOptions>().BindConfiguration("Database")
            .Validate(o => o.Provider is "Sqlite" or "SqlServer", "Database:Provider must be Sqlite or SqlServer.")
            .Validate(o => o.MaxBatchSize is >= 1 and <= 1_000, "Database:MaxBatchSize must be a number from 1 to 1000.")
            .ValidateOnStart();
        builder.Services.AddOptions<DemoOptions>().BindConfiguration("Demo").ValidateOnStart();
        builder.Services.AddOptions<ConnectionStrings>().BindConfiguration("ConnectionStrings")
            .Validate(o => !string.IsNullOrWhiteSpace(o.Portal), "ConnectionStrings:Portal must say how the database is reached.")
            .ValidateOnStart();
    }

    /// <summary>The one sentence that names what is wrong, or null when the exception is about something else.</summary>
    public static string? Complaint(Exception exception) => exception switch
    {
        OptionsValidationException wrong => string.Join(' ', wrong.Failures),
        InvalidOperationException { InnerException: FormatException or ArgumentException or InvalidOperationException } unreadable => unreadable.Message,
        AggregateException many => many.InnerExceptions.Select(Complaint).FirstOrDefault(complaint => complaint is not null),
        _ => null,
    };

    private static bool IsWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}

/// <summary>The settings under <c>ConnectionStrings</c>.</summary>
public sealed class ConnectionStrings
{
    /// <summary>How the database is reached.</summary>
    public string Portal { get; set; } = "";
}
