using DksPortal.Domain;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Thread;

/// <summary>The ties of one thing on the red thread, which the secretariat makes and cuts.</summary>
[Route("traaden/{kind}/{id:int}")]
[Only(Access.Secretariat)]
public sealed class TiesController(PortalDb db, CurrentUser me, Texts texts) : PortalController(db, texts)
{
    private readonly TiesReader reader = new(db, me, texts);
    private readonly Tying tying = new(db, me);

    [HttpGet("")]
    public Task<IActionResult> Index(string kind, int id, string? q, CancellationToken cancel) => PageAsync(kind, id, q, null, cancel);

    [HttpPost("baand")]
    public Task<IActionResult> Tie(string kind, int id, TieForm form, CancellationToken cancel) =>
        ChangeAsync(kind, id, form, tying.TieAsync, "Thread.NowTied", cancel);

    [HttpPost("loesning")]
    public Task<IActionResult> Untie(string kind, int id, TieForm form, CancellationToken cancel) =>
        ChangeAsync(kind, id, form, tying.UntieAsync, "Thread.NowUntied", cancel);

    private async Task<IActionResult> ChangeAsync(
        string kind, int id, TieForm form, Func<ThreadEnd, ThreadEnd, CancellationToken, Task> change, string done, CancellationToken cancel)
    {
        if (ThreadKinds.Tied(kind) is not { } known || await reader.FindAsync(known, id, cancel) is not { } thing) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(thing, form.Version);
                // A tie is a row of its own; the thing that the form was read from counts it as its change.
                db.Entry(thing).Property(nameof(Entity.Version)).CurrentValue = form.Version + 1;
                await change(new ThreadEnd(known, id), ThreadEnd.Read(form.Other)!, cancel);
                await db.SaveChangesAsync(cancel);
                Tell(done, thing.DisplayName);
                return form.OnOwnPage ? RedirectToAction(nameof(Index), new { kind, id }) : Redirect("/traaden#loese");
            },
            () => PageAsync(kind, id, null, form, cancel));
    }

    private async Task<IActionResult> PageAsync(string kind, int id, string? search, TieForm? form, CancellationToken cancel) =>
        ThreadKinds.Tied(kind) is { } known && await reader.ReadAsync(known, id, search, form, cancel) is { } page ? View("Ties", page) : NotFound();
}
