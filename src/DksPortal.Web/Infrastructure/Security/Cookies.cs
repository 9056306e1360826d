namespace DksPortal.Web.Infrastructure.Security;

/// <summary>
/// How cookies are set: never read by script, never sent by other sites. Outside Development their names carry a prefix
/// with which browsers keep them over HTTPS alone; over plain HTTP pages can be read there, and nobody can sign in.
/// </summary>
public sealed class Cookies(bool isDevelopment)
{
    /// <summary>Names and guards a cookie.</summary>
    public void Set(CookieBuilder cookie, string name)
    {
        cookie.Name = isDevelopment ? name : $"__Host-{name}";
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
    }
}
