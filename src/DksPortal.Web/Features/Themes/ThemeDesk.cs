using DksPortal.Domain.Council;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Themes;

/// <summary>Where themes are written and their steps are taken.</summary>
public sealed class ThemeDesk(PortalDb db, CurrentUser me, PortalClock clock, Texts texts)
{
    /// <summary>A theme that the person may see, with all that a step needs; null when there is none.</summary>
    public Task<Theme?> OpenAsync(int id, CancellationToken cancel) => db.Themes.VisibleTo(me)
        .Include(theme => theme.Events).Include(theme => theme.Supports).Include(theme => theme.Comments)
        .Include(theme => theme.WorkTheme).Include(theme => theme.Principles).ThenInclude(served => served.VisionPrinciple)
        .Include(theme => theme.MergedInto).ThenInclude(other => other!.Supports)
        .SingleOrDefaultAsync(theme => theme.Id == id, cancel);

    /// <summary>Writes what the form says of its purpose; the work theme is one of those that were offered.</summary>
    public async Task ServeAsync(Theme theme, ThemeForm form, CancellationToken cancel)
    {
        var work = (await WorkThemesAsync(theme.WorkThemeId, cancel)).Find(one => one.Title == form.WorkTheme);
        theme.Serves(work, await db.VisionPrinciples.Where(one => form.Principles.Contains(one.Number)).ToListAsync(cancel));
    }

    /// <summary>Whether the form names only work themes and principles that there are.</summary>
    public async Task<bool> KnowsWorkThemeAsync(Theme? theme, ThemeForm form, CancellationToken cancel) =>
        form.WorkTheme is null || (await WorkThemesAsync(theme?.WorkThemeId, cancel)).Exists(one => one.Title == form.WorkTheme);

    /// <summary>What the form offers.</summary>
    public async Task<ThemeChoices> ChoicesAsync(Theme? theme, CancellationToken cancel)
    {
        var principles = await db.VisionPrinciples.OrderBy(one => one.Number).Select(one => new { one.Number, one.Title }).ToListAsync(cancel);
        return new ThemeChoices(
            [.. principles.Select(one => new SelectListItem($"{one.Number}. {one.Title}", $"{one.Number}"))],
            [new(texts["Theme.NoWorkTheme"], ""), .. (await WorkThemesAsync(theme?.WorkThemeId, cancel)).Select(one => new SelectListItem(one.Title, one.Title))]);
    }

    /// <summary>Those of the present term, and the one that the theme falls under already.</summary>
    private async Task<List<WorkTheme>> WorkThemesAsync(int? own, CancellationToken cancel)
    {
        var terms = await db.CouncilTerms.Include(term => term.WorkThemes).ToListAsync(cancel);
        var present = terms.Find(term => term.Covers(clock.Today)) ?? terms.MaxBy(term => term.From.First);
        return [.. terms.SelectMany(term => term.WorkThemes).Where(one => one.CouncilTermId == present?.Id || one.Id == own).OrderBy(one => one.Position)];
    }
}

/// <summary>What the form on a theme offers to choose from.</summary>
public sealed record ThemeChoices(IReadOnlyList<SelectListItem> Principles, IReadOnlyList<SelectListItem> WorkThemes);
