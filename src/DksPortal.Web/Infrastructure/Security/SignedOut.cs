using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace DksPortal.Web.Infrastructure.Security;

/// <summary>Who must sign in first is led there. A script, which cannot follow, is told so: what was typed waits in its page.</summary>
public static class SignedOut
{
    /// <summary>The header by which a script makes itself known.</summary>
    private const string ScriptHeader = "X-Requested-With";

    /// <summary>Whether a script asks, which shows the answer on the page where it is.</summary>
    public static bool IsScript(HttpRequest request) => request.Headers.ContainsKey(ScriptHeader);

    /// <summary>Answers somebody who is not signed in.</summary>
    public static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!IsScript(context.Request))
        {
            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return context.Response.WriteAsJsonAsync(new { state = "signedOut", signIn = context.RedirectUri });
    }
}
