using DksPortal.Domain.FollowUp;

namespace DksPortal.Web.Features.FollowUp.ActionItems;

/// <summary>Questions to the database that many pages ask.</summary>
public static class ActionItemQueries
{
    extension(IQueryable<ActionItem> actions)
    {
        /// <summary>Those that are neither done nor dropped: <see cref="ActionItemLife.IsOpen"/> in the database.</summary>
        public IQueryable<ActionItem> Unfinished() =>
            actions.Where(action => action.Status == ActionItemStatus.Open || action.Status == ActionItemStatus.InProgress);
    }
}
