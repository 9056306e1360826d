using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People.Organisations;

/// <summary>Makes one of two records of the same organisation.</summary>
public sealed class OrganisationMerge(PortalDb db)
{
    /// <summary>Moves to the one that stays whatever refers to the other, which is then deleted. Both with their spellings and remarks loaded.</summary>
    /// <exception cref="RuleViolation">As <see cref="Organisation.TakeIn"/>; <c>Organisation.TwoEnterprises</c>: an enterprise has one organisation, and each its own.</exception>
    public async Task MergeAsync(Organisation stays, Organisation goes, CancellationToken cancel)
    {
        var enterprises = await db.Enterprises.Where(one => one.OrganisationId == goes.Id || one.OrganisationId == stays.Id).ToListAsync(cancel);
        if (enterprises is [var one, var other, ..]) throw new RuleViolation("Organisation.TwoEnterprises", one.Name, other.Name);
        stays.TakeIn(goes);
        var people = await db.People.Include(person => person.Affiliations).ThenInclude(where => where.Organisation)
            .Where(person => person.Affiliations.Any(where => where.OrganisationId == goes.Id)).ToListAsync(cancel);
        people.ForEach(person => person.Moves(goes, stays));
        var memberships = await db.Memberships.Where(membership => membership.OrganisationId == goes.Id).ToListAsync(cancel);
        memberships.ForEach(membership => membership.IsFor(stays));
        var actions = await db.ActionItems.Where(action => action.OrganisationId == goes.Id).ToListAsync(cancel);
        actions.ForEach(action => action.Describe(action.What, new Responsible(null, stays, null), action.Due));
        var initiatives = await db.Initiatives.Include(one => one.Administration).Where(one => one.OrganisationId == goes.Id).ToListAsync(cancel);
        initiatives.ForEach(initiative => initiative.IsLedBy(initiative.Administration, stays));
        enterprises.ForEach(enterprise => enterprise.Belongs(stays));
        var registrations = await db.EnterpriseRegistrations.Where(one => one.OrganisationId == goes.Id).ToListAsync(cancel);
        registrations.ForEach(registration => registration.IsKnownAs(stays));
        await MoveConcernsAsync(stays, goes, cancel);
        db.Remove(goes);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>An item that concerns both concerns the one that stays once.</summary>
    private async Task MoveConcernsAsync(Organisation stays, Organisation goes, CancellationToken cancel)
    {
        var concerns = await db.Set<Concern>().Include(concern => concern.AgendaItem)
            .Where(concern => concern.OrganisationId == goes.Id || concern.OrganisationId == stays.Id).ToListAsync(cancel);
        foreach (var moving in concerns.Where(concern => concern.OrganisationId == goes.Id).ToList())
        {
            if (concerns.Exists(concern => concern.OrganisationId == stays.Id && concern.AgendaItemId == moving.AgendaItemId)) db.Remove(moving);
            else moving.IsAbout(stays);
        }
    }
}
