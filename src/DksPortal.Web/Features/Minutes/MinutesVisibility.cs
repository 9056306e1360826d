using DksPortal.Domain.Minutes;
using DksPortal.Web.Infrastructure;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Which minutes somebody may read.</summary>
public static class MinutesVisibility
{
    /// <summary>Drafts for the secretariat, those in review or approved for the council, published ones for everybody.</summary>
    public static IQueryable<MeetingMinutes> VisibleTo(this IQueryable<MeetingMinutes> minutes, CurrentUser me) => me switch
    {
        { IsSecretariat: true } => minutes,
        { SeesClosed: true } => minutes.Where(one => one.Status != MinutesStatus.Drafting),
        _ => minutes.Where(one => one.Status == MinutesStatus.Published),
    };
}
