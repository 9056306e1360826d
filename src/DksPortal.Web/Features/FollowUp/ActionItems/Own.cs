using System.Linq.Expressions;
using DksPortal.Domain.Council;
using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.ActionItems;

/// <summary>What is somebody's own: what the person, or an organisation that the person belongs to or sits for, is responsible for.</summary>
public sealed class Own
{
    private readonly CurrentUser me;
    private readonly List<int> organisations;

    private Own(CurrentUser me, List<int> organisations) => (this.me, this.organisations) = (me, organisations);

    /// <summary>Looks up the organisations.</summary>
    public static async Task<Own> OfAsync(PortalDb db, CurrentUser me, CancellationToken cancel)
    {
        var belongs = db.People.Where(person => person.Id == me.PersonId).SelectMany(person => person.Affiliations).Select(where => where.OrganisationId);
        var sits = db.Memberships.Where(held => held.PersonId == me.PersonId && held.Status == MembershipStatus.Appointed && held.OrganisationId != null)
            .Select(held => held.OrganisationId!.Value);
        return new Own(me, await belongs.Union(sits).ToListAsync(cancel));
    }

    /// <summary>The condition, for a query.</summary>
    public Expression<Func<ActionItem, bool>> Condition()
    {
        var (person, mine) = (me.PersonId, organisations);
        return action => action.PersonId == person || (action.OrganisationId != null && mine.Contains(action.OrganisationId.Value));
    }

    /// <summary>Own ones before others.</summary>
    public Expression<Func<ActionItem, int>> Rank()
    {
        var (person, mine) = (me.PersonId, organisations);
        return action => action.PersonId == person || (action.OrganisationId != null && mine.Contains(action.OrganisationId.Value)) ? 0 : 1;
    }

    /// <summary>Whether these are the person's own.</summary>
    public bool Includes(int? personId, int? organisationId) => personId == me.PersonId || (organisationId is { } id && organisations.Contains(id));

    /// <summary>Whether the person may say how it goes: the secretariat always, a member of what is own.</summary>
    public bool MayUpdate(ActionItem action) => me.IsSecretariat || (me.IsMember && Includes(action.PersonId, action.OrganisationId));
}
