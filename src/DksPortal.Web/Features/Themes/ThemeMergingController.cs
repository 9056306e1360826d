using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Themes;

/// <summary>Laying themes together, and taking them apart again.</summary>
[Route("temaer/{id:int}")]
[Only(Access.Secretariat)]
public sealed class ThemeMergingController(PortalDb db, CurrentUser me, ThemeDesk desk, ThemeReader reader, PortalClock clock, Texts texts)
    : ThemePageController(db, desk, reader, texts)
{
    [HttpPost("sammenlaegning")]
    public async Task<IActionResult> Merge(int id, MergeForm form, CancellationToken cancel)
    {
        var other = form.Into is { } into && into != id ? await desk.OpenAsync(into, cancel) : null;
        if (form.Into is not null && other is null) ModelState.TryAddModelError(nameof(form.Into), texts["Value.Invalid"]);
        return await Step(
            id, form,
            theme =>
            {
                theme.MergeInto(other!, me.PersonId, clock.UtcNow, form.MergeRemark);
                return Task.CompletedTask;
            },
            "Theme.IsMerged", typed => new ThemeForms { Merge = typed }, cancel);
    }

    [HttpPost("adskillelse")]
    public Task<IActionResult> TakeApart(int id, int version, CancellationToken cancel) => Step(
        id, version,
        async theme => theme.TakeApart(
            await db.Themes.Include(one => one.Supports).Where(one => one.MergedIntoId != null && one.MergedIntoId == theme.MergedIntoId).ToListAsync(cancel),
            me.PersonId, clock.UtcNow),
        "Theme.IsTakenApart", cancel);
}
