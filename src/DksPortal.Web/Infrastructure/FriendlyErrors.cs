namespace DksPortal.Web.Infrastructure;

/// <summary>Every refusal and every failure has a page that says what to do next, in the reader's language.</summary>
public static class FriendlyErrors
{
    /// <summary>Pages for whatever went wrong; a method that an address does not know is not found there.</summary>
    public static void UseFriendlyErrors(this WebApplication app)
    {
        app.UseExceptionHandler("/fejl/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/fejl/{0}");
        app.Use(async (context, next) =>
        {
            await next(context);
            if (context.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false })
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                context.Response.Headers.Allow = default;
            }
        });
    }
}
