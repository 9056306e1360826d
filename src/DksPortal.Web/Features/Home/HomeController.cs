using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Home;

/// <summary>The front page: what waits for whoever is signed in, the council in brief for everybody.</summary>
[Route("")]
[OpenToAll]
public sealed class HomeController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await new FrontPageReader(db, me, clock, texts).ReadAsync(cancel));
}
