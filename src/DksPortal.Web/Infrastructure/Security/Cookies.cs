namespace DksPortal.Web.Infrastructure.Security;

/// <summary>How cookies are set: never read by script, never sent by other sites, over HTTPS alone outside Development.</summary>
public sealed class Cookies(bool isDevelopment)
{
    /// <summary>Names and guards a cookie.</summary>
    public void Set(CookieBuilder cookie, string name)
    {
        cookie.Name = isDevelopment ? name : $"__Host-{name}";
        cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
    }
}
