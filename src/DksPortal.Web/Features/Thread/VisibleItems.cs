using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Infrastructure;

namespace DksPortal.Web.Features.Thread;

/// <summary>Which agenda items somebody may read, over all meetings.</summary>
public static class VisibleItems
{
    /// <summary>Those of agendas that the reader may see, the closed ones for the council alone.</summary>
    public static IQueryable<ItemOfMeeting> VisibleTo(this IQueryable<AgendaItem> items, CurrentUser me, PortalDb db) =>
        from item in items
        join meeting in db.Meetings.WithAgendaVisibleTo(me) on item.MeetingId equals meeting.Id
        where me.SeesClosed || !item.IsClosed
        select new ItemOfMeeting { Item = item, Meeting = meeting };
}

/// <summary>An agenda item with its meeting.</summary>
public sealed class ItemOfMeeting
{
    /// <summary>The item.</summary>
    public required AgendaItem Item { get; init; }

    /// <summary>The meeting.</summary>
    public required Meeting Meeting { get; init; }
}
