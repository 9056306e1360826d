namespace DksPortal.Web.Infrastructure.Security;

/// <summary>What every answer tells the browser to keep to.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Sandbox = "sandbox; default-src 'none'; frame-ancestors 'none'";

    /// <summary>Content security policy, no sniffing, no framing, no referrer to others; pages of the signed-in are never cached.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.GetEndpoint()?.Metadata.GetMetadata<NeverRunAttribute>() is null ? Policy : Sandbox;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            var isSecret = context.GetEndpoint()?.Metadata.GetMetadata<SecretAddressAttribute>() is not null;
            headers["Referrer-Policy"] = isSecret ? "no-referrer" : "same-origin";
            if (isSecret) headers["X-Robots-Tag"] = "noindex, nofollow";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (isSecret || (context.User.Identity?.IsAuthenticated == true && !IsAsset(context))) headers.CacheControl = "no-store";
            else if (headers.CacheControl.Count == 0) headers.CacheControl = "no-cache";
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    private static bool IsAsset(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null;
}
