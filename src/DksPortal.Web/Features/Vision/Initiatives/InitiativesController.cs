using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>What is done to bring the vision about, for everybody to read.</summary>
[Route("indsatser")]
[OpenToAll]
public sealed class InitiativesController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] InitiativeFilter filter, CancellationToken cancel) =>
        View(await new InitiativeList(db, clock, texts).ReadAsync(filter, ModelState.IsValid ? filter : new InitiativeFilter(), cancel));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancel) =>
        await new InitiativeReader(db, me).ReadAsync(id, cancel) is { } page ? View(page) : NotFound();
}
