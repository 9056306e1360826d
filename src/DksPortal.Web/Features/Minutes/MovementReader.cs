using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Somebody who came, left or was out at an item, by name.</summary>
public sealed record MovementRow(int Id, int Version, int AgendaItemId, string Name, MovementKind Kind);

/// <summary>Reads who came and went during a meeting.</summary>
public static class MovementReader
{
    /// <summary>By item, in Danish order: as the minutes keep it once they do, as it is until then. Attendance by name is the council's own: others read none of it.</summary>
    public static async Task<ILookup<int, MovementRow>> MovementsAsync(this PortalDb db, MeetingMinutes? minutes, int meetingId, CurrentUser me, CancellationToken cancel)
    {
        if (!me.SeesClosed) return Array.Empty<MovementRow>().ToLookup(row => row.AgendaItemId);
        var rows = minutes?.ApproverName is null
            ? await db.Set<Movement>().Where(movement => movement.MeetingId == meetingId)
                .Select(movement => new MovementRow(movement.Id, movement.Version, movement.AgendaItemId, movement.Invitation!.Person!.Name, movement.Kind))
                .ToListAsync(cancel)
            : await db.Minutes.Where(one => one.Id == minutes.Id).SelectMany(one => one.Movements)
                .Select(kept => new MovementRow(0, 0, kept.AgendaItemId, kept.Name, kept.Kind)).ToListAsync(cancel);
        return rows.OrderBy(row => row.Name, DanishOrder.Comparer).ToLookup(row => row.AgendaItemId);
    }

    /// <summary>What happened at an item, a line for each kind: "Kom til punktet: Anna Holm, Bo Lind".</summary>
    public static IEnumerable<string> Lines(this IEnumerable<MovementRow> movements, Texts texts) =>
        movements.GroupBy(movement => movement.Kind).OrderBy(kind => kind.Key)
            .Select(kind => $"{texts.Of(kind.Key)}: {string.Join(", ", kind.Select(movement => movement.Name))}");
}
