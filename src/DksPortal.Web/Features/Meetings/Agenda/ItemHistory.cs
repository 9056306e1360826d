using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>The same case at another meeting, with what became of it there as far as the reader may know.</summary>
public sealed record HistoryLine(int ItemId, string Title, string Slug, string Meeting, DateTime StartUtc, Outcome? Outcome, string? Conclusion)
{
    private const int Brief = 300;

    /// <summary>The meeting's day in Copenhagen.</summary>
    public DateOnly Day => PortalClock.DayOf(StartUtc);

    /// <summary>The first paragraph of the conclusion, cut where it is long.</summary>
    public string? InBrief => Conclusion?.Split("\n\n")[0] is not { } first ? null : first.Length <= Brief ? first : first[..(first.LastIndexOf(' ', Brief) is > 0 and var end ? end : Brief)] + " …";
}

/// <summary>A case over several meetings: where it was taken up before, newest first, and where it went on.</summary>
public sealed record ItemHistory(IReadOnlyList<HistoryLine> Earlier, IReadOnlyList<HistoryLine> Later)
{
    private const int Longest = 20;

    /// <summary>Follows the links of an item both ways. What the reader may not see is left out, and the chain goes on behind it.</summary>
    public static async Task<ItemHistory> ReadAsync(PortalDb db, CurrentUser me, int itemId, CancellationToken cancel)
    {
        var before = new List<int>();
        for (int? id = itemId; before.Count < Longest && (id = await FromAsync(db, id.Value, cancel)) is { } earlier && !before.Contains(earlier);) before.Add(earlier);
        var after = new List<int>();
        for (List<int> last = [itemId]; last.Count > 0 && after.Count < Longest; after.AddRange(last)) last = await OnAsync(db, last, after, cancel);
        if (before.Count == 0 && after.Count == 0) return new ItemHistory([], []);
        var lines = await LinesAsync(db, me, [.. before, .. after], cancel);
        return new ItemHistory([.. before.Where(lines.ContainsKey).Select(id => lines[id])], [.. after.Where(lines.ContainsKey).Select(id => lines[id])]);
    }

    private static Task<int?> FromAsync(PortalDb db, int id, CancellationToken cancel) =>
        db.AgendaItems.Where(item => item.Id == id).Select(item => item.CarriedFromId).SingleOrDefaultAsync(cancel);

    private static Task<List<int>> OnAsync(PortalDb db, List<int> from, List<int> known, CancellationToken cancel) => db.AgendaItems
        .Where(item => item.CarriedFromId != null && from.Contains(item.CarriedFromId.Value) && !known.Contains(item.Id))
        .OrderBy(item => item.Id).Select(item => item.Id).ToListAsync(cancel);

    /// <summary>The items that the reader may see, with what became of them as far as the reader may know, by their numbers.</summary>
    public static async Task<Dictionary<int, HistoryLine>> LinesAsync(PortalDb db, CurrentUser me, List<int> ids, CancellationToken cancel)
    {
        var items = await (
            from item in db.AgendaItems
            join meeting in db.Meetings.WithAgendaVisibleTo(me) on item.MeetingId equals meeting.Id
            where ids.Contains(item.Id) && (me.SeesClosed || !item.IsClosed)
            select new { item.Id, ItemTitle = item.Title, meeting.Slug, meeting.Title, meeting.Start }).ToListAsync(cancel);
        var written = (await db.Minutes.VisibleTo(me).SelectMany(minutes => minutes.Items, (minutes, item) => new { minutes.Status, minutes.Number, item.AgendaItemId, item.Outcome, item.Conclusion })
            .Where(item => ids.Contains(item.AgendaItemId)).ToListAsync(cancel)).ToLookup(item => item.AgendaItemId);
        return items.Select(item => (item, words: written[item.Id].MaxBy(one => me.Standing(one.Status, one.Number))))
            .ToDictionary(pair => pair.item.Id, pair => new HistoryLine(
                pair.item.Id, pair.item.ItemTitle, pair.item.Slug, pair.item.Title, pair.item.Start, pair.words?.Outcome, pair.words?.Conclusion));
    }
}
