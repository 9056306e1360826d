using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Thread;

/// <summary>The red thread as a table, and what does not hang on it.</summary>
/// <param name="Rows">A row for each principle, or one.</param>
/// <param name="Number">The principle that is asked for; null for all.</param>
/// <param name="Loose">What the secretariat can tie; nothing for others.</param>
public sealed record ThreadPage(IReadOnlyList<ThreadRow> Rows, int? Number, IReadOnlyList<LooseGroup> Loose)
{
    /// <summary>How many things hang on nothing.</summary>
    public int LooseCount => Loose.Sum(group => group.Total);
}

/// <summary>The whole red thread, by principle.</summary>
[Route("traaden")]
public sealed class ThreadController(PortalDb db, CurrentUser me, Texts texts) : Controller
{
    [HttpGet("")]
    [OpenToAll]
    public async Task<IActionResult> Index([FromQuery(Name = "princip")] int? number, CancellationToken cancel)
    {
        var rows = await new ThreadTable(db, me, texts).ReadAsync(number, cancel);
        if (number is not null && rows.Count == 0) return NotFound();
        return View(new ThreadPage(rows, number, me.IsSecretariat && number is null ? await new LooseThings(db, me, texts).FirstAsync(cancel) : []));
    }

    [HttpGet("loese/{kind}")]
    [Only(Access.Secretariat)]
    public async Task<IActionResult> Loose(string kind, [FromQuery(Name = "side")] int? page, CancellationToken cancel) =>
        ThreadKinds.Tied(kind) is { } known
            ? View(await new LooseThings(db, me, texts).ReadAsync(known, Math.Clamp(page ?? 1, 1, 10_000), LooseThings.PageSize, cancel))
            : NotFound();
}
