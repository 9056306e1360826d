using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>What keeps a recommendation or an action item: an initiative that came from it would lose its way back.</summary>
public static class InitiativeTies
{
    /// <summary>Guards the removal of a recommendation.</summary>
    /// <exception cref="RuleViolation"><c>Initiative.CameFromIt</c>.</exception>
    public static async Task GuardTiesAsync(this PortalDb db, Recommendation advice, CancellationToken cancel) =>
        RuleViolation.Unless(!await db.InitiativeOrigins.AnyAsync(origin => origin.RecommendationId == advice.Id, cancel), "Initiative.CameFromIt");

    /// <summary>Guards the removal of an action item.</summary>
    /// <exception cref="RuleViolation"><c>Initiative.CameFromIt</c>.</exception>
    public static async Task GuardTiesAsync(this PortalDb db, ActionItem action, CancellationToken cancel) =>
        RuleViolation.Unless(!await db.InitiativeOrigins.AnyAsync(origin => origin.ActionItemId == action.Id, cancel), "Initiative.CameFromIt");
}
