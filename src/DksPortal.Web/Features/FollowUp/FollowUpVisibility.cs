using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;

namespace DksPortal.Web.Features.FollowUp;

/// <summary>What somebody may read of that which follows a meeting.</summary>
public static class FollowUpVisibility
{
    /// <summary>The action items of minutes that the person may read, those of closed items for the council alone.</summary>
    public static IQueryable<ActionItem> VisibleTo(this IQueryable<ActionItem> actions, CurrentUser me, PortalDb db)
    {
        if (me.IsSecretariat) return actions;
        var minutes = db.Minutes.VisibleTo(me);
        return actions.Where(action => me.Follows && (me.SeesClosed || !action.AgendaItem!.IsClosed) && minutes.Any(one => one.MeetingId == action.MeetingId));
    }

    /// <summary>Those sent or answered for everybody; drafts for the secretariat, those of closed items for the council alone.</summary>
    public static IQueryable<Recommendation> VisibleTo(this IQueryable<Recommendation> recommendations, CurrentUser me) =>
        me.IsSecretariat
            ? recommendations
            : recommendations.Where(one => one.Status != RecommendationStatus.Draft && (me.SeesClosed || !one.AgendaItem!.IsClosed));

    /// <summary>Those sent, for politicians and the council; drafts for the secretariat.</summary>
    public static IQueryable<FollowUpNote> VisibleTo(this IQueryable<FollowUpNote> notes, CurrentUser me) =>
        me.IsSecretariat ? notes : notes.Where(note => me.Follows && note.SentOn != null);
}
