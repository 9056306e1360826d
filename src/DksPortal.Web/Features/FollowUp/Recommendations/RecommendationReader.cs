using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.Recommendations;

/// <summary>Reads the recommendations of a meeting for its own pages and papers.</summary>
public static class RecommendationReader
{
    /// <summary>Those that the person may see, in the order of the agenda; of one item alone when that is named.</summary>
    public static Task<List<RecommendationRow>> RecommendationsAsync(this PortalDb db, int meetingId, CurrentUser me, int? itemId, CancellationToken cancel) =>
        db.Recommendations.VisibleTo(me).Where(one => one.MeetingId == meetingId && (itemId == null || one.AgendaItemId == itemId))
            .OrderBy(one => one.AgendaItem!.Position).ThenBy(one => one.Id).Select(RecommendationRow.From).ToListAsync(cancel);
}
