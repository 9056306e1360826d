using DksPortal.Domain.Vision;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>What pages and figures ask of initiatives, in one place, so that a figure is its list's length.</summary>
public static class InitiativeQueries
{
    /// <summary>Those of which something is still to come.</summary>
    public static IQueryable<Initiative> Open(this IQueryable<Initiative> initiatives) => initiatives.Where(one =>
        one.Status == InitiativeStatus.Idea || one.Status == InitiativeStatus.Planned || one.Status == InitiativeStatus.InProgress);

    /// <summary>Those open ones whose status nobody has confirmed for so long that it must be asked about.</summary>
    public static IQueryable<Initiative> Unconfirmed(this IQueryable<Initiative> initiatives, DateTime now)
    {
        var before = Initiative.UnconfirmedBefore(now);
        return initiatives.Open().Where(one => one.ConfirmedAt < before);
    }

    /// <summary>Those open ones that need a decision which has not been made.</summary>
    public static IQueryable<Initiative> WaitingForDecision(this IQueryable<Initiative> initiatives) =>
        initiatives.Open().Where(one => one.DecisionPath != DecisionPath.None && one.DecisionOutcome == null);

    /// <summary>Those under the principle of that number.</summary>
    public static IQueryable<Initiative> Under(this IQueryable<Initiative> initiatives, int principle) =>
        initiatives.Where(one => one.Principles.Any(tie => tie.VisionPrinciple!.Number == principle));

    /// <summary>What is under way first, then what is planned and thought of, and last what is over.</summary>
    public static IOrderedQueryable<Initiative> InOrder(this IQueryable<Initiative> initiatives) => initiatives
        .OrderBy(one => one.Status == InitiativeStatus.InProgress ? 0
            : one.Status == InitiativeStatus.Planned ? 1
            : one.Status == InitiativeStatus.Idea ? 2
            : one.Status == InitiativeStatus.Done ? 3 : 4)
        .ThenBy(one => one.Title).ThenBy(one => one.Id);
}
