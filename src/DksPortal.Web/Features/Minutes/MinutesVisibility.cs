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

    /// <summary>
    /// The version that stands for the reader before all others: the secretariat works on the newest; for others the newest
    /// that was published stands until the next one is.
    /// </summary>
    public static IOrderedQueryable<MeetingMinutes> StandingFirst(this IQueryable<MeetingMinutes> minutes, CurrentUser me) =>
        me.IsSecretariat
            ? minutes.OrderByDescending(one => one.Number)
            : minutes.OrderByDescending(one => one.Status == MinutesStatus.Published).ThenByDescending(one => one.Number);

    /// <summary>What <see cref="StandingFirst"/> orders by, of versions already read: the greatest stands.</summary>
    public static (bool, int) Standing(this CurrentUser me, MinutesStatus status, int number) => (!me.IsSecretariat && status == MinutesStatus.Published, number);
}
