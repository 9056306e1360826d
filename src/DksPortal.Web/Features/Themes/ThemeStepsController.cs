using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Themes;

/// <summary>The steps of a theme, each by whom it belongs to.</summary>
[Route("temaer/{id:int}")]
[Only(Access.Council)]
public sealed class ThemeStepsController(PortalDb db, CurrentUser me, ThemeDesk desk, ThemeReader reader, PortalClock clock, Texts texts)
    : ThemePageController(db, desk, reader, texts)
{
    [HttpPost("tilbagetraekning")]
    public async Task<IActionResult> Withdraw(int id, int version, CancellationToken cancel) => await OwnAsync(id, cancel)
        ? await Step(id, version, theme => Take(theme, ThemeStep.Withdraw), "Theme.IsWithdrawn", cancel)
        : NotFound();

    [HttpPost("vurdering")]
    [Only(Access.Secretariat)]
    public Task<IActionResult> Review(int id, int version, CancellationToken cancel) =>
        Step(id, version, theme => Take(theme, ThemeStep.Review), "Theme.IsUnderReview", cancel);

    [HttpPost("antagelse")]
    [Only(Access.Secretariat)]
    public Task<IActionResult> Accept(int id, int version, CancellationToken cancel) => Step(
        id, version,
        theme =>
        {
            theme.Accept(me.PersonId, clock.UtcNow);
            return Task.CompletedTask;
        },
        "Theme.IsAccepted", cancel);

    [HttpPost("afvisning")]
    [Only(Access.Secretariat)]
    public Task<IActionResult> Decline(int id, DeclineForm form, CancellationToken cancel) => Step(
        id, form, theme => Take(theme, ThemeStep.Decline, form.Reason), "Theme.IsDeclined", typed => new ThemeForms { Decline = typed }, cancel);

    [HttpPost("afslutning")]
    [Only(Access.Secretariat)]
    public Task<IActionResult> Close(int id, CloseForm form, CancellationToken cancel) => Step(
        id, form, theme => Take(theme, ThemeStep.Close, form.Result), "Theme.IsClosed", typed => new ThemeForms { Close = typed }, cancel);

    private Task Take(Theme theme, ThemeStep step, string? remark = null)
    {
        theme.Take(step, me.PersonId, clock.UtcNow, remark);
        return Task.CompletedTask;
    }

    /// <summary>To others than its proposer there is nothing to take back.</summary>
    private Task<bool> OwnAsync(int id, CancellationToken cancel) => db.Themes.AnyAsync(theme => theme.Id == id && theme.ProposerId == me.PersonId, cancel);
}
