using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.Recommendations;

/// <summary>The page of one recommendation, from advice to answer.</summary>
public sealed record RecommendationPage(Recommendation Recommendation, Meeting Meeting)
{
    /// <summary>The form that sends it.</summary>
    public SendForm Send { get; init; } = new();

    /// <summary>The form that takes the answer down.</summary>
    public AnswerForm Reply { get; init; } = new();

    /// <summary>The name of the committee or administration.</summary>
    public string Addressee => Recommendation.Committee?.Name ?? Recommendation.Administration?.Name ?? "";

    /// <summary>Reads it; null when there is none that this person may see.</summary>
    public static async Task<RecommendationPage?> ReadAsync(PortalDb db, CurrentUser me, int id, CancellationToken cancel)
    {
        var found = await db.Recommendations.AsNoTracking().VisibleTo(me)
            .Include(one => one.Committee).Include(one => one.Administration).Include(one => one.AgendaItem)
            .SingleOrDefaultAsync(one => one.Id == id, cancel);
        return found is null ? null : new RecommendationPage(found, await db.Meetings.AsNoTracking().SingleAsync(one => one.Id == found.MeetingId, cancel));
    }
}
