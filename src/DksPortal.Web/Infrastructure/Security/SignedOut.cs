using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace DksPortal.Web.Infrastructure.Security;

/// <summary>Who must sign in first is led there. A script, which cannot follow, is told so: what was typed waits in its page.</summary>
public static class SignedOut
{
    /// <summary>The header by which a script makes itself known.</summary>
    public const string ScriptHeader = "X-Requested-With";

    /// <summary>Answers somebody who is not signed in.</summary>
    public static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!context.Request.Headers.ContainsKey(ScriptHeader))
        {
            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return context.Response.WriteAsJsonAsync(new { state = "signedOut", signIn = context.RedirectUri });
    }
}
