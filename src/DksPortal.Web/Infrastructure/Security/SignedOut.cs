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
        var signIn = Address(context);
        if (!context.Request.Headers.ContainsKey(ScriptHeader))
        {
            context.Response.Redirect(signIn);
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return context.Response.WriteAsJsonAsync(new { state = "signedOut", signIn });
    }

    /// <summary>
    /// Where one signs in, and is led afterwards: to the page that was asked for. What was sent went to an address that may be no
    /// page, so that it is the page it was sent from.
    /// </summary>
    private static string Address(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return context.RedirectUri;
        var (page, from) = ($"{request.PathBase}/", request.GetTypedHeaders().Referer);
        if (from is { IsAbsoluteUri: true } && string.Equals($"{from.Scheme}://{from.Authority}", $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)) page = from.PathAndQuery;
        return request.PathBase + context.Options.LoginPath + QueryString.Create(context.Options.ReturnUrlParameter, page);
    }
}
