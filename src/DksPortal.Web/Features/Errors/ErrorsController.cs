using System.Diagnostics;
using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Errors;

/// <summary>
/// What to do next when a request was refused or failed. It takes every method, since the request that failed is run
/// again with its own, reads nothing of what was sent and needs no database.
/// </summary>
[OpenToAll]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    private static readonly int[] Known = [400, 404, 413, 429, 500];

    // The status stands in the address. It is no parameter of the action: binding would read the form that was too large.
    [Route("fejl/{status:int}")]
    public IActionResult Show()
    {
        var asked = int.TryParse(RouteData.Values["status"] as string, out var number) ? number : 404;
        var status = Meant(asked);
        Response.StatusCode = status;
        var reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        return View("Error", new ErrorPage(status, reference));
    }

    private int Meant(int asked) => asked switch
    {
        400 when IsTooLarge() => 413,
        _ when Known.Contains(asked) => asked,
        >= 500 => 500,
        _ => 404,
    };

    /// <summary>A form beyond the server's limit cannot be read, so its token seems to be missing.</summary>
    private bool IsTooLarge() =>
        Request.ContentLength > HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
}

/// <summary>A page on what went wrong.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Reference">By which the operator finds it in the log.</param>
public sealed record ErrorPage(int Status, string Reference);
