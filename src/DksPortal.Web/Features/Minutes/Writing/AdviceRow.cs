using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>A recommendation as it stands under the item that it came from.</summary>
public sealed record AdviceRow(int Id, int Version, int AgendaItemId, string Text, string Addressee, RecommendationStatus Status)
{
    /// <summary>Those of a meeting, by item.</summary>
    public static async Task<ILookup<int, AdviceRow>> OfAsync(PortalDb db, int meetingId, CancellationToken cancel) =>
        (await db.Recommendations.Where(advice => advice.MeetingId == meetingId).OrderBy(advice => advice.Id)
            .Select(advice => new AdviceRow(
                advice.Id, advice.Version, advice.AgendaItemId, advice.Text, advice.Committee!.Name ?? advice.Administration!.Name ?? "", advice.Status))
            .ToListAsync(cancel)).ToLookup(advice => advice.AgendaItemId);
}
