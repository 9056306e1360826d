using DksPortal.Domain.Minutes;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Themes;

/// <summary>What becomes of themes when something becomes of the items that take them up.</summary>
public static class ThemesOnAgenda
{
    /// <summary>The minutes are approved: their themes were discussed, or come back to wait for another meeting.</summary>
    public static async Task MinuteThemesAsync(this PortalDb db, MeetingMinutes minutes, int by, DateTime now, CancellationToken cancel)
    {
        foreach (var (itemId, theme) in await db.HeldByAsync([.. minutes.Meeting!.Agenda.Select(item => item.Id)], cancel))
        {
            theme.IsMinuted(minutes.Of(itemId)?.Outcome, by, now);
        }
    }

    /// <summary>The items come off: their themes come back to wait for another meeting.</summary>
    public static async Task ReturnThemesAsync(this PortalDb db, IReadOnlyCollection<int> items, int by, DateTime now, CancellationToken cancel)
    {
        foreach (var (_, theme) in await db.HeldByAsync(items, cancel)) theme.Take(ThemeStep.Return, by, now);
    }

    /// <summary>The themes that stand on an agenda by one of these items. A later item of the same theme has taken it over.</summary>
    private static async Task<List<(int ItemId, Theme Theme)>> HeldByAsync(this PortalDb db, IReadOnlyCollection<int> items, CancellationToken cancel)
    {
        var held = await db.AgendaItems
            .Where(item => items.Contains(item.Id) && item.Theme!.Status == ThemeStatus.Scheduled)
            .Where(item => !db.AgendaItems.Any(later => later.ThemeId == item.ThemeId && later.Id > item.Id))
            .Select(item => new { item.Id, Theme = item.Theme! }).ToListAsync(cancel);
        return [.. held.Select(one => (one.Id, one.Theme))];
    }
}
