using System.Linq.Expressions;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>What was written on an item.</summary>
public sealed record WrittenRow(int AgendaItemId, int Version, string? Discussion, string? Conclusion, Outcome? Outcome, string? ReferredTo);

/// <summary>An action item as it stands in minutes.</summary>
public sealed record ActionRow(int Id, int Version, int AgendaItemId, string What, string Responsible, DateOnly? Due, ActionItemStatus Status)
{
    public static readonly Expression<Func<ActionItem, ActionRow>> From = action => new(
        action.Id, action.Version, action.AgendaItemId, action.What,
        action.Person!.Name ?? action.Organisation!.Name ?? action.Administration!.Name ?? "", action.Due, action.Status);
}

/// <summary>Reads minutes. Whether somebody may read them at all is asked before (<see cref="MinutesVisibility"/>).</summary>
public static class MinutesReader
{
    /// <summary>What was written, by item; on one item alone when that is named.</summary>
    public static Task<Dictionary<int, WrittenRow>> WrittenAsync(this PortalDb db, int minutesId, int? itemId, CancellationToken cancel) =>
        db.ItemMinutes.Where(item => item.MeetingMinutesId == minutesId && (itemId == null || item.AgendaItemId == itemId))
            .Select(item => new WrittenRow(item.AgendaItemId, item.Version, item.Discussion, item.Conclusion, item.Outcome, item.ReferredTo))
            .ToDictionaryAsync(row => row.AgendaItemId, cancel);

    /// <summary>The action items as these minutes have them: as they were decided once that is kept, as they are until then.</summary>
    public static async Task<IReadOnlyList<ActionRow>> ActionsAsync(this PortalDb db, MeetingMinutes? minutes, int meetingId, CurrentUser me, int? itemId, CancellationToken cancel)
    {
        if (minutes?.ApproverName is null) return await db.ActionsAsync(meetingId, me, itemId, cancel);
        return await (from decided in db.Minutes.Where(one => one.Id == minutes.Id).SelectMany(one => one.DecidedActions)
                      join item in db.AgendaItems on decided.AgendaItemId equals item.Id
                      where (itemId == null || item.Id == itemId) && (me.SeesClosed || !item.IsClosed)
                      orderby decided.Id
                      select new ActionRow(
                          decided.ActionItemId, 0, decided.AgendaItemId, decided.What, decided.Responsible, decided.Due, ActionItemStatus.Open))
            .ToListAsync(cancel);
    }

    /// <summary>The action items of a meeting, those of closed items for those alone who may read them.</summary>
    public static Task<List<ActionRow>> ActionsAsync(this PortalDb db, int meetingId, CurrentUser me, int? itemId, CancellationToken cancel) =>
        db.ActionItems.Where(action => action.MeetingId == meetingId && (itemId == null || action.AgendaItemId == itemId))
            .Where(action => me.SeesClosed || !action.AgendaItem!.IsClosed)
            .OrderBy(action => action.AgendaItem!.Position).ThenBy(action => action.Id)
            .Select(ActionRow.From)
            .ToListAsync(cancel);
}
