using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using System.Text.RegularExpressions;
using Serilog;
using Serilog.Formatting.Json;

namespace DksPortal.Web.Infrastructure;

/// <summary>The operator's log: readable in Development, JSON lines otherwise. No personal data, password or token.</summary>
public static partial class RequestLog
{
    /// <summary>Serilog as the one provider.</summary>
    public static void AddPortalLog(this WebApplicationBuilder builder)
    {
        var settings = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration);
        var log = builder.Environment.IsDevelopment()
            ? settings.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: CultureInfo.InvariantCulture)
            : settings.WriteTo.Console(new JsonFormatter(renderMessage: true));
        builder.Logging.ClearProviders().AddSerilog(log.CreateLogger(), dispose: true);
    }

    /// <summary>A line for each request: what was asked for (without the query), by which account, the answer and its milliseconds.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Requests");
        app.Use((context, next) => LogAsync(log, context, next));
    }

    /// <summary>The path with a dash for what would let a reader of the log into somebody's registration.</summary>
    public static string WithoutSecret(string path) => Secret().Replace(path, "$1-");

    private static async Task LogAsync(Microsoft.Extensions.Logging.ILogger log, HttpContext context, RequestDelegate next)
    {
        var started = Stopwatch.GetTimestamp();
        var path = WithoutSecret(context.Request.Path.Value ?? "");
        try
        {
            await next(context);
        }
        finally
        {
            log.LogInformation(
                "{Method} {Path} {Status} {Milliseconds:0.0} ms, account {Account}",
                context.Request.Method,
                path,
                context.Response.StatusCode,
                Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "-");
        }
    }

    // Routing takes an address whatever its case, and with several slashes it is a wrong one that may hold a secret all the same.
    [GeneratedRegex("^(/+virksomheder/+tilmeld/+)[^/]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
