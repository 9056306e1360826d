using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Indicators;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Thread;

/// <summary>Things of one station that hang on nothing, and what they can be tied to.</summary>
public sealed record LooseGroup(ThreadKind Kind, IReadOnlyList<LooseRow> Rows, int Total, IReadOnlyList<SelectListItem> Options)
{
    /// <summary>The page of the list, from 1.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>A loose thing, with the version that its form carries.</summary>
public sealed record LooseRow(ThreadNode Node, int Version)
{
    /// <summary>The form that ties it.</summary>
    public TieForm Form { get; } = new() { Version = Version };
}

/// <summary>Reads what is loose, for the secretariat.</summary>
public sealed class LooseThings(PortalDb db, CurrentUser me, Texts texts)
{
    /// <summary>How many of a kind stand on the page of the whole thread.</summary>
    public const int Few = 5;

    /// <summary>How many stand on a page of their own.</summary>
    public const int PageSize = 25;

    private const int MostOptions = 30;

    /// <summary>The first of each kind; kinds of which nothing is loose are left out.</summary>
    public async Task<IReadOnlyList<LooseGroup>> FirstAsync(CancellationToken cancel)
    {
        var groups = new List<LooseGroup>();
        foreach (var kind in Enum.GetValues<ThreadKind>()) groups.Add(await ReadAsync(kind, 1, Few, cancel));
        return [.. groups.Where(group => group.Total > 0)];
    }

    /// <summary>A page of one kind.</summary>
    public async Task<LooseGroup> ReadAsync(ThreadKind kind, int page, int size, CancellationToken cancel)
    {
        var (rows, total) = kind switch
        {
            ThreadKind.Theme => await ThemesAsync((page - 1) * size, size, cancel),
            ThreadKind.Item => await ItemsAsync((page - 1) * size, size, cancel),
            ThreadKind.Recommendation => await RecommendationsAsync((page - 1) * size, size, cancel),
            ThreadKind.Action => await ActionsAsync((page - 1) * size, size, cancel),
            ThreadKind.Initiative => await InitiativesAsync((page - 1) * size, size, cancel),
            ThreadKind.Principle => await PrinciplesAsync((page - 1) * size, size, cancel),
            ThreadKind.Indicator => await IndicatorsAsync((page - 1) * size, size, cancel),
            ThreadKind.Minutes => ([], 0),
        };
        var options = total == 0 ? [] : await new TieOptions(db, me, texts).ForAsync(kind, null, MostOptions, cancel);
        return new LooseGroup(kind, rows, total, options) { Page = page };
    }

    /// <summary>Themes that serve no principle, as long as something can come of them.</summary>
    private async Task<(List<LooseRow> Rows, int Total)> ThemesAsync(int skip, int take, CancellationToken cancel)
    {
        var loose = db.Themes.Where(one => !one.Principles.Any() && one.Status != ThemeStatus.Draft && one.Status != ThemeStatus.Declined
            && one.Status != ThemeStatus.Withdrawn && one.Status != ThemeStatus.Merged);
        var rows = await loose.OrderByDescending(one => one.Id).Skip(skip).Take(take).Select(one => new { one.Id, one.Title, one.Status, one.Version }).ToListAsync(cancel);
        return (rows.ConvertAll(one => new LooseRow(ThreadNode.Theme(one.Id, one.Title, one.Status), one.Version)), await loose.CountAsync(cancel));
    }

    /// <summary>What the council discussed or decided under no theme.</summary>
    private async Task<(List<LooseRow> Rows, int Total)> ItemsAsync(int skip, int take, CancellationToken cancel)
    {
        var loose = db.AgendaItems.Where(item => item.ThemeId == null && (item.Kind == AgendaItemKind.Discussion || item.Kind == AgendaItemKind.Decision))
            .VisibleTo(me, db).Where(one => one.Meeting.Status == MeetingStatus.Held && one.Meeting.Kind == MeetingKind.Council);
        var rows = await loose.OrderByDescending(one => one.Meeting.Start).ThenBy(one => one.Item.Position).Skip(skip).Take(take)
            .Select(one => new { one.Item.Id, one.Item.Title, one.Item.Version, one.Meeting.Slug, Meeting = one.Meeting.Title }).ToListAsync(cancel);
        return (rows.ConvertAll(one => new LooseRow(ThreadNode.Item(one.Id, one.Title, one.Slug, one.Meeting), one.Version)), await loose.CountAsync(cancel));
    }

    /// <summary>Advice from which no initiative came, and whose theme serves no principle.</summary>
    private async Task<(List<LooseRow> Rows, int Total)> RecommendationsAsync(int skip, int take, CancellationToken cancel)
    {
        var loose = db.Recommendations.Where(one => one.Status != RecommendationStatus.Draft
            && !db.InitiativeOrigins.Any(origin => origin.RecommendationId == one.Id) && !one.AgendaItem!.Theme!.Principles.Any());
        var rows = await loose.OrderByDescending(one => one.Id).Skip(skip).Take(take).Select(one => new { one.Id, one.Text, one.Status, one.Version }).ToListAsync(cancel);
        return (rows.ConvertAll(one => new LooseRow(ThreadNode.Recommendation(one.Id, one.Text, one.Status), one.Version)), await loose.CountAsync(cancel));
    }

    /// <summary>What was agreed and came to no initiative, and whose theme serves no principle.</summary>
    private async Task<(List<LooseRow> Rows, int Total)> ActionsAsync(int skip, int take, CancellationToken cancel)
    {
        var loose = db.ActionItems.Where(one => one.Status != ActionItemStatus.Dropped
            && !db.InitiativeOrigins.Any(origin => origin.ActionItemId == one.Id) && !one.AgendaItem!.Theme!.Principles.Any());
        var rows = await loose.OrderByDescending(one => one.Id).Skip(skip).Take(take).Select(one => new { one.Id, one.What, one.Status, one.Version }).ToListAsync(cancel);
        return (rows.ConvertAll(one => new LooseRow(ThreadNode.Action(one.Id, one.What, one.Status), one.Version)), await loose.CountAsync(cancel));
    }

    /// <summary>Initiatives that came from nothing the council said.</summary>
    private async Task<(List<LooseRow> Rows, int Total)> InitiativesAsync(int skip, int take, CancellationToken cancel)
    {
        var loose = db.Initiatives.Where(one => one.Status != InitiativeStatus.Stopped && !one.Origins.Any());
        var rows = await loose.OrderByDescending(one => one.Id).Skip(skip).Take(take).Select(one => new { one.Id, one.Title, one.Status, one.Version }).ToListAsync(cancel);
        return (rows.ConvertAll(one => new LooseRow(ThreadNode.Initiative(one.Id, one.Title, one.Status), one.Version)), await loose.CountAsync(cancel));
    }

    /// <summary>Indicators that tell of no principle.</summary>
    private async Task<(List<LooseRow> Rows, int Total)> IndicatorsAsync(int skip, int take, CancellationToken cancel)
    {
        var loose = db.Indicators.Where(one => one.VisionPrincipleId == null);
        var rows = await loose.OrderBy(one => one.Id).Skip(skip).Take(take).Select(one => new { one.Id, one.Name, one.Computation, one.Version }).ToListAsync(cancel);
        return (rows.ConvertAll(one => new LooseRow(ThreadNode.Indicator(one.Id, ComputedWords.Name(one.Computation, one.Name)), one.Version)), await loose.CountAsync(cancel));
    }

    /// <summary>Principles for which nothing is done.</summary>
    private async Task<(List<LooseRow> Rows, int Total)> PrinciplesAsync(int skip, int take, CancellationToken cancel)
    {
        var loose = db.VisionPrinciples.Where(one => !db.Set<InitiativePrinciple>().Any(under => under.VisionPrincipleId == one.Id));
        var rows = await loose.OrderBy(one => one.Number).Skip(skip).Take(take).Select(one => new { one.Number, one.Title, one.Version }).ToListAsync(cancel);
        return (rows.ConvertAll(one => new LooseRow(ThreadNode.Principle(one.Number, one.Title), one.Version)), await loose.CountAsync(cancel));
    }
}
