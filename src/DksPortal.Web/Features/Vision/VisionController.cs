using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Vision;

/// <summary>The principles of the council's vision paper, and how far each has come.</summary>
[Route("vision")]
[OpenToAll]
public sealed class VisionController(PortalDb db, CurrentUser me, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var reader = new VisionReader(db, me, clock);
        return View(new VisionPage(await reader.PrinciplesAsync(cancel), await reader.PicturesAsync(null, cancel)));
    }

    [HttpGet("{number:int}")]
    public async Task<IActionResult> Details(int number, CancellationToken cancel)
    {
        var reader = new VisionReader(db, me, clock);
        var principles = await reader.PrinciplesAsync(cancel);
        var place = principles.FindIndex(principle => principle.Number == number);
        if (place < 0) return NotFound();
        return View(new PrinciplePage(
            principles[place], principles.ElementAtOrDefault(place - 1), principles.ElementAtOrDefault(place + 1), principles.Count,
            (await reader.PicturesAsync(number, cancel)).GetValueOrDefault(number),
            await reader.InitiativesAsync(number, cancel), await reader.ThemesAsync(number, cancel), await reader.RecommendationsAsync(number, cancel),
            await reader.IndicatorsAsync(number, cancel)));
    }
}
