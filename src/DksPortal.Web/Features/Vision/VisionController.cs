using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Vision;

/// <summary>The principles of the council's vision paper.</summary>
[Route("vision")]
[OpenToAll]
public sealed class VisionController(PortalDb db) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await AllAsync(cancel));

    [HttpGet("{number:int}")]
    public async Task<IActionResult> Details(int number, CancellationToken cancel)
    {
        var principles = await AllAsync(cancel);
        var place = principles.FindIndex(principle => principle.Number == number);
        return place < 0 ? NotFound() : View(new PrinciplePage(
            principles[place], principles.ElementAtOrDefault(place - 1), principles.ElementAtOrDefault(place + 1), principles.Count));
    }

    private Task<List<PrincipleRow>> AllAsync(CancellationToken cancel) =>
        db.VisionPrinciples.OrderBy(principle => principle.Number).Select(PrincipleRow.From).ToListAsync(cancel);
}
