using DksPortal.Domain.Meetings;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Themes;

/// <summary>Reads the page of a theme for one reader.</summary>
public sealed class ThemeReader(PortalDb db, CurrentUser me, PortalClock clock, Texts texts)
{
    private const int MostMerged = 50;

    /// <summary>Null when there is none that the reader may see.</summary>
    public async Task<ThemePage?> ReadAsync(int id, ThemeForms forms, CancellationToken cancel)
    {
        var theme = await db.Themes.AsNoTracking().VisibleTo(me).Include(one => one.WorkTheme).Include(one => one.MergedInto).Include(one => one.Events)
            .Include(one => one.Proposer).Include(one => one.Principles).ThenInclude(served => served.VisionPrinciple)
            .SingleOrDefaultAsync(one => one.Id == id, cancel);
        if (theme is null) return null;
        var merged = await MergedAsync(id, cancel);
        var supporters = await db.Themes.Where(one => one.Id == id).SelectMany(one => one.Supports).OrderBy(support => support.At).ThenBy(support => support.Id)
            .Select(support => new { support.PersonId, support.Person!.Name }).ToListAsync(cancel);
        var comments = await CommentsAsync(id, merged, cancel);
        return new ThemePage(theme, forms)
        {
            Proposer = me.IsSignedIn ? theme.Proposer!.Name : null,
            Supports = supporters.Count,
            Supporters = me.IsSignedIn ? [.. supporters.Select(one => one.Name).Order(DanishOrder.Comparer)] : [],
            IsSupported = me.IsMember && supporters.Exists(one => one.PersonId == me.PersonId),
            CommentCount = comments.Count(comment => !comment.IsHidden),
            Comments = me.IsSignedIn ? comments : [],
            Story = await new ThemeStory(db, me).ReadAsync(theme, cancel),
            Items = await ItemsAsync(id, cancel),
            Into = theme.MergedInto is { } into ? new ThemeLink(into.Id, into.Title) : null,
            Merged = me.Follows ? [.. merged.Select(one => new ThemeLink(one.Key, one.Value))] : [],
            Meetings = me.IsSecretariat && theme.Status == ThemeStatus.Accepted ? await MeetingsAsync(cancel) : [],
            Others = me.IsSecretariat && theme.Status.CanTakeOver() ? await OthersAsync(id, cancel) : [],
        };
    }

    /// <summary>The meetings to come: those whose agenda is not published yet stand first.</summary>
    public async Task<IReadOnlyList<SelectListItem>> MeetingsAsync(CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var coming = await db.Meetings.Where(meeting => meeting.End >= now && (meeting.Status == MeetingStatus.Planned || meeting.Status == MeetingStatus.Convened))
            .OrderBy(meeting => meeting.Status == MeetingStatus.Planned ? 0 : 1).ThenBy(meeting => meeting.Start).ThenBy(meeting => meeting.Id)
            .Select(meeting => new { meeting.Slug, meeting.Title, meeting.Start }).ToListAsync(cancel);
        return [.. coming.Select(meeting => new SelectListItem($"{meeting.Title} ({PortalClock.DayOf(meeting.Start).ToDay()})", meeting.Slug))];
    }

    /// <summary>The themes that another can be laid together with.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OthersAsync(int id, CancellationToken cancel)
    {
        var open = await db.Themes.Where(one => one.Id != id && (one.Status == ThemeStatus.Proposed || one.Status == ThemeStatus.UnderReview || one.Status == ThemeStatus.Accepted))
            .Select(one => new ThemeLink(one.Id, one.Title)).ToListAsync(cancel);
        return [.. open.OrderBy(one => one.Title, DanishOrder.Comparer).Select(one => new SelectListItem(one.Title, $"{one.Id}")).Prepend(new(texts["Choose"], ""))];
    }

    /// <summary>The titles of those laid together with it, and with those, by their numbers.</summary>
    private async Task<Dictionary<int, string>> MergedAsync(int id, CancellationToken cancel)
    {
        var (merged, last) = (new Dictionary<int, string>(), new List<int> { id });
        while (last.Count > 0 && merged.Count < MostMerged)
        {
            var from = last;
            var found = await db.Themes.Where(one => one.MergedIntoId != null && from.Contains(one.MergedIntoId.Value)).OrderBy(one => one.Id)
                .Select(one => new ThemeLink(one.Id, one.Title)).ToListAsync(cancel);
            last = [.. found.Where(one => merged.TryAdd(one.Id, one.Title)).Select(one => one.Id)];
        }

        return merged;
    }

    private async Task<List<CommentRow>> CommentsAsync(int id, Dictionary<int, string> merged, CancellationToken cancel)
    {
        List<int> themes = [id, .. merged.Keys];
        var said = await db.Themes.Where(one => themes.Contains(one.Id)).SelectMany(one => one.Comments)
            .Where(comment => me.IsSecretariat || comment.HiddenAt == null).OrderBy(comment => comment.At).ThenBy(comment => comment.Id)
            .Select(comment => new { comment.Id, comment.Version, comment.ThemeId, comment.By!.Name, comment.At, comment.Text, comment.HiddenAt }).ToListAsync(cancel);
        return [.. said.Select(one => new CommentRow(one.Id, one.Version, one.ThemeId, one.Name, one.At, one.Text, one.HiddenAt is not null, me.Follows ? merged.GetValueOrDefault(one.ThemeId) : null))];
    }

    private async Task<IReadOnlyList<HistoryLine>> ItemsAsync(int id, CancellationToken cancel)
    {
        var items = await db.AgendaItems.Where(item => item.ThemeId == id).Select(item => item.Id).ToListAsync(cancel);
        if (items.Count == 0) return [];
        return [.. (await ItemHistory.LinesAsync(db, me, items, cancel)).Values.OrderByDescending(line => line.StartUtc).ThenByDescending(line => line.ItemId)];
    }
}
