namespace DksPortal.Web.Infrastructure;

/// <summary>Tells the rest of the request who asks.</summary>
public static class CurrentUserMiddleware
{
    /// <summary>Fills in the current user from the cookie.</summary>
    public static void UseCurrentUser(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.RequestServices.GetRequiredService<CurrentUser>().Is(context.User);
        return next(context);
    });

    /// <summary>
    /// Compresses answers to those who are not signed in. The pages of the signed-in hold what must not be guessed from
    /// the length of an answer (BREACH), and are sent as they are.
    /// </summary>
    public static void UseSafeCompression(this IApplicationBuilder app) =>
        app.UseWhen(context => context.User.Identity?.IsAuthenticated != true, open => open.UseResponseCompression());
}
