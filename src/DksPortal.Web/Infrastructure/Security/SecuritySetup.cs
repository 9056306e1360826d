using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Options;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Infrastructure.Security;

/// <summary>Who gets in, and how that is remembered.</summary>
public static class SecuritySetup
{
    /// <summary>The name of the limit on attempts to sign in.</summary>
    public const string SignInLimit = "sign-in";

    /// <summary>The name of the limit on what costs the portal or others something and anybody may do: a draft begun, the register asked.</summary>
    public const string RegistrationLimit = "registration";

    /// <summary>How long a one-time link for choosing a password lasts.</summary>
    public static readonly TimeSpan LinkLifetime = TimeSpan.FromHours(72);

    /// <summary>Accounts, cookies, limits and the rule that everything is refused that is not opened.</summary>
    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var cookies = new Cookies(builder.Environment.IsDevelopment());
        services.AddScoped<CurrentUser>();
        services.AddSingleton<ChangedAccounts>();
        services.AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<PortalDb>().AddSignInManager().AddDefaultTokenProviders().AddClaimsPrincipalFactory<AccountClaims>();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = LinkLifetime);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            cookies.Set(options.Cookie, "dks-konto");
            options.LoginPath = "/konto/log-ind";
            options.ReturnUrlParameter = "retur";
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
            options.Events.OnValidatePrincipal = ChangedAccounts.ValidateAsync;
            options.Events.OnRedirectToLogin = SignedOut.AnswerAsync;
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, NotFoundForOthers>();
        services.AddAntiforgery(options => cookies.Set(options.Cookie, "dks-formular"));
        services.Configure<CookieTempDataProviderOptions>(options => cookies.Set(options.Cookie, "dks-besked"));
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddRateLimiter(SetLimits);
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<PortalOptions>>(Believe);
        services.AddResponseCompression(options => options.EnableForHttps = true);
    }

    /// <summary>From the proxy's word to the authorised request.</summary>
    public static void UseSecurity(this WebApplication app)
    {
        app.UseForwardedHeaders();
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseSecurityHeaders();
    }

    private static void SetLimits(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(SignInLimit, context => EachMinute(context, portal => portal.SignInsPerMinute));
        options.AddPolicy(RegistrationLimit, context => EachMinute(context, portal => portal.RegistrationsPerMinute));
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = 60.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }

    private static RateLimitPartition<string> EachMinute(HttpContext context, Func<PortalOptions, int> most) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = most(context.RequestServices.GetRequiredService<IOptions<PortalOptions>>().Value),
            Window = TimeSpan.FromMinutes(1),
        });

    private static void Believe(ForwardedHeadersOptions options, IOptions<PortalOptions> portal)
    {
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in portal.Value.TrustedProxies) options.KnownProxies.Add(IPAddress.Parse(proxy));
        options.ForwardedHeaders = portal.Value.TrustedProxies.Count == 0
            ? ForwardedHeaders.None
            : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
    }
}
