using DksPortal.Domain.Status;
using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Status;

/// <summary>Where it stands, at the moment that somebody asks or on a day of the past.</summary>
[Route("status")]
[Only(Access.Followers)]
public sealed class StatusController(StatusReader reader, StatusNewsReader news, StatusVisits visits, StatusPaper paper, PortalClock clock, Texts texts) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? dato, string? siden, CancellationToken cancel)
    {
        var asked = StatusAsked.Of(dato, siden, clock.Today);
        if (asked.DayProblem is { } day) ModelState.AddModelError(nameof(dato), texts[day]);
        if (asked.SinceProblem is { } since) ModelState.AddModelError(nameof(siden), texts[since]);
        var page = await reader.PageAsync(asked, cancel);
        return View(page with { News = await NewsAsync(page.Day, asked.Since, cancel) });
    }

    [HttpGet("{liste}")]
    public async Task<IActionResult> List(string liste, string? dato, int? side, CancellationToken cancel)
    {
        var asked = StatusAsked.Of(dato, null, clock.Today);
        if (await reader.ListAsync(liste, asked.Day, side, cancel) is not { } page) return NotFound();
        return asked.DayProblem is null ? View(page) : Explained(dato);
    }

    [HttpGet("/status.pdf")]
    public async Task<IActionResult> Pdf(string? dato, CancellationToken cancel)
    {
        var asked = StatusAsked.Of(dato, null, clock.Today);
        if (asked.DayProblem is not null) return Explained(dato);
        var page = await reader.PageAsync(asked, cancel);
        return File(PdfDrawing.Draw(await paper.WriteAsync(page, cancel)), "application/pdf", $"status-{page.Day.Day:yyyy-MM-dd}.pdf");
    }

    /// <summary>To the page that says what is wrong with the day: no list and no paper of another day in its place.</summary>
    private RedirectToActionResult Explained(string? day) => RedirectToAction(nameof(Index), new { dato = day });

    /// <summary>Since the day asked for; today else since the last visit, and of the past nothing unless it is asked for.</summary>
    private async Task<StatusNews?> NewsAsync(StatusDay day, DateOnly? since, CancellationToken cancel)
    {
        if (since is { } from) return await news.ReadAsync(PortalClock.Utc(from, TimeOnly.MinValue), day.Ends, false, cancel);
        if (!day.IsToday) return null;
        var (last, wasThere) = await visits.LastAsync(cancel);
        return await news.ReadAsync(last, day.Ends, wasThere, cancel);
    }
}
