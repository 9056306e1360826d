using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing.Template;

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
        var signIn = Address(context);
        if (!IsScript(context.Request))
        {
            context.Response.Redirect(signIn);
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return context.Response.WriteAsJsonAsync(new { state = "signedOut", signIn });
    }

    /// <summary>
    /// Where one signs in, and is led afterwards: to the page that was asked for. What was sent went to an address that may be no
    /// page, so that it is the page it was sent from; the front page when that is none, as a form that was shown again.
    /// </summary>
    private static string Address(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return context.RedirectUri;
        var from = request.GetTypedHeaders().Referer;
        var page = from is { IsAbsoluteUri: true } && IsOurs(from, request) && IsPage(from, context.HttpContext) ? from.PathAndQuery : $"{request.PathBase}/";
        return request.PathBase + context.Options.LoginPath + QueryString.Create(context.Options.ReturnUrlParameter, page);
    }

    private static bool IsOurs(Uri from, HttpRequest request) =>
        string.Equals($"{from.Scheme}://{from.Authority}", $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    private static bool IsPage(Uri from, HttpContext http) =>
        PathString.FromUriComponent(from).StartsWithSegments(http.Request.PathBase, out var path)
        && http.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) == true)
            .Any(endpoint => new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(path, []));
}
