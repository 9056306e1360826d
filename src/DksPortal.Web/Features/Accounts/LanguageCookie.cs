using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Accounts;

/// <summary>Remembers the language in the browser.</summary>
internal static class LanguageCookie
{
    /// <summary>The languages that can be chosen.</summary>
    public static readonly IReadOnlyList<string> Languages = ["da", "en"];

    /// <summary>Keeps the choice for a year; does nothing when none was made.</summary>
    public static void Remember(HttpContext context, string? language)
    {
        if (language is null) return;
        context.Response.Cookies.Append(LanguageSetup.NameOf(context), language, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            IsEssential = true,
        });
    }
}
