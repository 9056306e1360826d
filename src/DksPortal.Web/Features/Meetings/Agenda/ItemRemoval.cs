using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>What keeps an item on the agenda: cutting the links to it would take its history from others.</summary>
public static class ItemRemoval
{
    /// <summary>Guards the removal of an item that a later meeting carries on or that minutes were written on.</summary>
    /// <exception cref="RuleViolation"><c>Agenda.CarriedOn</c>, <c>Agenda.HasMinutes</c>.</exception>
    public static async Task GuardRemovalAsync(this PortalDb db, AgendaItem item, CancellationToken cancel)
    {
        RuleViolation.Unless(!await db.AgendaItems.AnyAsync(later => later.CarriedFromId == item.Id, cancel), "Agenda.CarriedOn", item.Title);
        var isWritten = await db.ItemMinutes.AnyAsync(written => written.AgendaItemId == item.Id, cancel)
            || await db.ActionItems.AnyAsync(action => action.AgendaItemId == item.Id, cancel)
            || await db.Recommendations.AnyAsync(advice => advice.AgendaItemId == item.Id, cancel)
            || await db.Set<Movement>().AnyAsync(movement => movement.AgendaItemId == item.Id, cancel);
        RuleViolation.Unless(!isWritten, "Agenda.HasMinutes", item.Title);
    }
}
