using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;

namespace DksPortal.Web.Infrastructure.Security;

/// <summary>
/// Accounts whose roles, lock or password changed while the portal runs: their cookies are held against the database
/// at once. Every cookie is, once a minute, which is how other instances of the portal come to know.
/// </summary>
public sealed class ChangedAccounts(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> changed = new();

    /// <summary>From now on no older cookie of that account is believed unchecked.</summary>
    public void Note(int accountId) => changed[accountId.ToString(CultureInfo.InvariantCulture)] = clock.GetUtcNow();

    /// <summary>Validates a cookie: in full when its account changed after it was issued, else once a minute.</summary>
    public static Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        // The page for a failure comes even when the database is what failed; the cookie itself was decrypted.
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null) return Task.CompletedTask;
        var accounts = context.HttpContext.RequestServices.GetRequiredService<ChangedAccounts>();
        var id = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        if (accounts.changed.TryGetValue(id, out var at) && context.Properties.IssuedUtc <= at) context.Properties.IssuedUtc -= TimeSpan.FromMinutes(5);
        return SecurityStampValidator.ValidatePrincipalAsync(context);
    }
}
