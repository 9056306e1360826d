using DksPortal.Web.Data;
using DksPortal.Web.Features.Status;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Indicators;

/// <summary>What the council changes, in numbers.</summary>
[Route("indikatorer")]
[OpenToAll]
public sealed class IndicatorsController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : Controller
{
    private readonly IndicatorFactsReader reader = new(db);

    [HttpGet("")]
    public async Task<IActionResult> Index(string? dato, CancellationToken cancel)
    {
        var asked = Asked(dato);
        var day = IndicatorFactsReader.DayOf(asked.Day, clock);
        return View(new IndicatorListPage(asked, day, await reader.StandingsAsync(day, cancel)));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, string? dato, CancellationToken cancel) =>
        await PageAsync(id, Asked(dato), cancel) is { } page ? View(page) : NotFound();

    [HttpGet("{id:int}.csv")]
    public async Task<IActionResult> Csv(int id, string? dato, CancellationToken cancel) =>
        await PageAsync(id, Asked(dato), cancel) is { } page
            ? File(IndicatorCsv.Write(page, texts), DanishCsv.MediaType, $"indikator-{id}.csv")
            : NotFound();

    private StatusAsked Asked(string? day)
    {
        var asked = StatusAsked.Of(day, null, clock.Today);
        if (asked.DayProblem is { } problem) ModelState.AddModelError("", texts[problem]);
        return asked;
    }

    private async Task<IndicatorPage?> PageAsync(int id, StatusAsked asked, CancellationToken cancel)
    {
        var indicator = await db.Indicators.AsNoTracking().Include(one => one.VisionPrinciple).Include(one => one.Observations).SingleOrDefaultAsync(one => one.Id == id, cancel);
        if (indicator is null) return null;
        var day = IndicatorFactsReader.DayOf(asked.Day, clock);
        var standing = (await reader.StandingsAsync(day, cancel)).FirstOrDefault(one => one.Fact.Id == id);
        if (standing is null) return null;
        return new IndicatorPage(indicator, standing, day) { Behind = day.IsToday ? await new EnterprisesBehindReader(db, me, clock).ReadAsync(standing, cancel) : null };
    }
}
