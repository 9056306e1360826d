using System.Linq.Expressions;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Themes;

/// <summary>A theme in a list.</summary>
public sealed record ThemeRow(int Id, string Title, ThemeStatus Status, string? Problem, string? WorkTheme, IReadOnlyList<string> Principles, int Supports)
{
    private const int Brief = 200;

    public static readonly Expression<Func<Theme, ThemeRow>> From = theme => new(
        theme.Id, theme.Title, theme.Status, theme.Problem == null ? null : theme.Problem.Substring(0, Brief + 1), theme.WorkTheme!.Title,
        theme.Principles.OrderBy(served => served.VisionPrinciple!.Number).Select(served => served.VisionPrinciple!.Title).ToList(), theme.Supports.Count);

    /// <summary>The beginning of what the matter is, cut between two words.</summary>
    public string? InBrief => Problem?.ReplaceLineEndings(" ") is not { Length: > Brief } text ? Problem : text[..Math.Max(1, text.LastIndexOf(' ', Brief))] + " …";
}

/// <summary>One page of the list.</summary>
public sealed record ThemeListPage(
    ThemeFilter Filter, IReadOnlyList<ThemeRow> Drafts, IReadOnlyList<ThemeRow> Rows, int Total, bool HasNext,
    IReadOnlyList<SelectListItem> States, IReadOnlyList<SelectListItem> WorkThemes, IReadOnlyList<SelectListItem> Principles, IReadOnlyList<SelectListItem> Orders);

/// <summary>Reads it: own drafts apart, then what the reader may see.</summary>
public sealed class ThemeList(PortalDb db, CurrentUser me, Texts texts)
{
    private const int PageSize = 20;

    /// <summary>The page that is asked for.</summary>
    public async Task<ThemeListPage> ReadAsync(ThemeFilter shown, ThemeFilter asked, CancellationToken cancel)
    {
        var visible = db.Themes.VisibleTo(me);
        var found = asked.Of(visible.Where(theme => theme.Status != ThemeStatus.Draft));
        var page = Math.Clamp(asked.Page ?? 1, 1, 10_000);
        var rows = await asked.Ordered(found).Skip((page - 1) * PageSize).Take(PageSize + 1).Select(ThemeRow.From).ToListAsync(cancel);
        shown.Page = page;
        return new ThemeListPage(
            shown,
            me.Follows ? await visible.Where(theme => theme.Status == ThemeStatus.Draft).OrderByDescending(theme => theme.Id).Select(ThemeRow.From).ToListAsync(cancel) : [],
            [.. rows.Take(PageSize)], await found.CountAsync(cancel), rows.Count > PageSize,
            [All, .. Enum.GetValues<ThemeStatus>().Where(status => status != ThemeStatus.Draft && (me.Follows || status.IsPublic()))
                .Select(status => new SelectListItem(texts.Of(status), status.ToString()))],
            [All, .. await WorkThemesAsync(visible, cancel)],
            [All, .. (await db.VisionPrinciples.OrderBy(one => one.Number).Select(one => new { one.Number, one.Title }).ToListAsync(cancel))
                .Select(one => new SelectListItem($"{one.Number}. {one.Title}", $"{one.Number}"))],
            [.. Enum.GetValues<ThemeOrder>().Select(order => new SelectListItem(texts.Of(order), order.ToString()))]);
    }

    private SelectListItem All => new(texts["FollowUp.All"], "");

    /// <summary>Those that a theme falls under.</summary>
    private static async Task<IEnumerable<SelectListItem>> WorkThemesAsync(IQueryable<Theme> visible, CancellationToken cancel)
    {
        var used = await visible.Where(theme => theme.WorkThemeId != null).Select(theme => new { Id = theme.WorkThemeId!.Value, theme.WorkTheme!.Title }).Distinct().ToListAsync(cancel);
        return used.OrderBy(one => one.Title, DanishOrder.Comparer).Select(one => new SelectListItem(one.Title, $"{one.Id}"));
    }
}
