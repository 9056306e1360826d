using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Own;

/// <summary>One's own enterprise: what is told of it, and that it is still true.</summary>
[Route("virksomheder/min-virksomhed")]
[Only(Roles.Enterprise)]
public sealed class OwnEnterpriseController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    private readonly OwnReader reader = new(db, me);

    /// <summary>The only enterprise that one keeps, or a list of them.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var list = await reader.ListAsync(cancel);
        return list is { Enterprises: [{ Cvr: { } cvr }], Registrations.Count: 0 } ? await Details(cvr, cancel) : View("Index", list);
    }

    [HttpGet("{cvr}")]
    public async Task<IActionResult> Details(string cvr, CancellationToken cancel) =>
        await reader.ReadAsync(cvr, cancel) is { } page ? View("Details", page) : NotFound();

    [HttpPost("{cvr}/bekraeftelse")]
    public async Task<IActionResult> Confirm(string cvr, int version, CancellationToken cancel)
    {
        if (await new OwnDesk(db, me).FindAsync(cvr, cancel) is not { } enterprise) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(enterprise, version);
                enterprise.Confirm(clock.Today, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Own.Confirmed");
            },
            RedirectToAction(nameof(Details), new { cvr }));
    }
}
