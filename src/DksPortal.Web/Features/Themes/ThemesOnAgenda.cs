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
        foreach (var (itemId, theme) in await db.LastTakenUpByAsync([.. minutes.Meeting!.Agenda.Select(item => item.Id)], ThemeStatus.Scheduled, ThemeStatus.Scheduled, cancel))
        {
            theme.IsMinuted(minutes.Of(itemId)?.Outcome, by, now);
        }

        if (minutes.IsCorrection) await db.CorrectThemesAsync(minutes, by, now, cancel);
    }

    /// <summary>What an earlier version made of the themes is set right, where no later item has taken them up since.</summary>
    private static async Task CorrectThemesAsync(this PortalDb db, MeetingMinutes minutes, int by, DateTime now, CancellationToken cancel)
    {
        var items = minutes.Meeting!.Agenda.Select(item => item.Id).ToList();
        var before = await db.Minutes.Where(one => one.MeetingId == minutes.MeetingId && one.Number == minutes.Number - 1)
            .SelectMany(one => one.Items).Where(item => items.Contains(item.AgendaItemId)).ToDictionaryAsync(item => item.AgendaItemId, item => item.Outcome, cancel);
        foreach (var (itemId, theme) in await db.LastTakenUpByAsync(items, ThemeStatus.Accepted, ThemeStatus.Discussed, cancel))
        {
            theme.IsCorrected(before.GetValueOrDefault(itemId), minutes.Of(itemId)?.Outcome, by, now);
        }
    }

    /// <summary>The items come off: their themes come back to wait for another meeting.</summary>
    public static async Task ReturnThemesAsync(this PortalDb db, IReadOnlyCollection<int> items, int by, DateTime now, CancellationToken cancel)
    {
        foreach (var (_, theme) in await db.LastTakenUpByAsync(items, ThemeStatus.Scheduled, ThemeStatus.Scheduled, cancel)) theme.Take(ThemeStep.Return, by, now);
    }

    /// <summary>The themes in one of two states that one of these items took up. A later item of the same theme has taken it over.</summary>
    private static async Task<List<(int ItemId, Theme Theme)>> LastTakenUpByAsync(
        this PortalDb db, IReadOnlyCollection<int> items, ThemeStatus one, ThemeStatus other, CancellationToken cancel)
    {
        var held = await db.AgendaItems
            .Where(item => items.Contains(item.Id) && (item.Theme!.Status == one || item.Theme.Status == other))
            .Where(item => !db.AgendaItems.Any(later => later.ThemeId == item.ThemeId && later.Id > item.Id))
            .Select(item => new { item.Id, Theme = item.Theme! }).ToListAsync(cancel);
        return [.. held.Select(taken => (taken.Id, taken.Theme))];
    }
}
