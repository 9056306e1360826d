using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.Recommendations;

/// <summary>Reads the recommendations of a meeting for its own pages and papers.</summary>
public static class RecommendationReader
{
    /// <summary>
    /// Those that the person may see, in the order of the agenda; of one item alone when that is named. Approved minutes
    /// show those that they keep, in their words.
    /// </summary>
    public static async Task<IReadOnlyList<RecommendationRow>> RecommendationsAsync(
        this PortalDb db, MeetingMinutes? minutes, int meetingId, CurrentUser me, int? itemId, CancellationToken cancel)
    {
        var now = await db.Recommendations.VisibleTo(me).Where(one => one.MeetingId == meetingId && (itemId == null || one.AgendaItemId == itemId))
            .OrderBy(one => one.AgendaItem!.Position).ThenBy(one => one.Id).Select(RecommendationRow.From).ToListAsync(cancel);
        if (minutes?.ApproverName is null) return now;
        var kept = await db.Minutes.Where(one => one.Id == minutes.Id).SelectMany(one => one.DecidedRecommendations).OrderBy(one => one.Id).ToListAsync(cancel);
        return [.. from one in kept
                   join row in now on one.RecommendationId equals row.Id
                   select row with { Text = one.Text, Addressee = one.Addressee }];
    }
}
