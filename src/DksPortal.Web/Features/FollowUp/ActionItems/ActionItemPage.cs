using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.ActionItems;

/// <summary>The page of one action item, with its dated and signed history.</summary>
public sealed record ActionItemPage(ActionItem Action, Meeting Meeting, IReadOnlyDictionary<int, string> Names, bool MayUpdate, ActionStepForm Form)
{
    /// <summary>What ended it, when it is over.</summary>
    public ActionItemUpdate? End => Action.Status.IsOpen() ? null : Action.Updates.LastOrDefault(update => update.Status == Action.Status && !update.ChangesAnything);

    /// <summary>Reads it; null when there is none that this person may see.</summary>
    public static async Task<ActionItemPage?> ReadAsync(PortalDb db, CurrentUser me, int id, ActionStepForm? form, CancellationToken cancel)
    {
        var action = await db.ActionItems.AsNoTracking().VisibleTo(me, db).Include(one => one.Person).Include(one => one.Organisation)
            .Include(one => one.Administration).Include(one => one.AgendaItem).Include(one => one.Updates).SingleOrDefaultAsync(one => one.Id == id, cancel);
        if (action is null) return null;
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(one => one.Id == action.MeetingId, cancel);
        var signed = action.Updates.Select(update => update.ById).Distinct().ToList();
        var names = await db.People.Where(person => signed.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
        return new ActionItemPage(
            action, meeting, names, (await Own.OfAsync(db, me, cancel)).MayUpdate(action), form ?? new ActionStepForm { Version = action.Version });
    }
}
