using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>The directory of enterprises, for everybody to read.</summary>
[Route("virksomheder")]
[OpenToAll]
public sealed class DirectoryController(PortalDb db, CurrentUser me, DirectorySearch search, Texts texts) : PortalController(db, texts)
{
    private readonly PortalDb db = db;

    /// <summary>What cannot be read of the search is left out, and that is said; the rest holds.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] DirectoryFilter filter, CancellationToken cancel)
    {
        ViewData["IsMisread"] = !ModelState.IsValid || filter.HasNoWord;
        ModelState.Clear();
        return View(await new DirectoryList(db, search).ReadAsync(filter, cancel));
    }

    [HttpGet("{cvr:length(8):long}")]
    public async Task<IActionResult> Details(string cvr, CancellationToken cancel) =>
        await new EnterpriseReader(db, me).ReadAsync(cvr, cancel) is { } page ? View(page) : NotFound();
}
