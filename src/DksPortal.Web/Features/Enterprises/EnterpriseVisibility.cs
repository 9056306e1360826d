using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;

namespace DksPortal.Web.Features.Enterprises;

/// <summary>Which enterprises and registrations somebody may read and write.</summary>
public static class EnterpriseVisibility
{
    /// <summary>Those in the directory for everybody; all of them for the secretariat; one's own for its people.</summary>
    public static IQueryable<Enterprise> VisibleTo(this IQueryable<Enterprise> enterprises, CurrentUser me, PortalDb db) => me switch
    {
        { IsSecretariat: true } => enterprises,
        { IsEnterprise: true } => enterprises.Where(enterprise => enterprise.IsListed
            || db.People.Any(person => person.Id == me.PersonId && person.Affiliations.Any(one => one.OrganisationId == enterprise.OrganisationId))),
        _ => enterprises.Where(enterprise => enterprise.IsListed),
    };

    /// <summary>The enterprises whose own facts somebody keeps: as an enterprise's person, those of the organisations that one belongs to.</summary>
    public static IQueryable<Enterprise> KeptBy(this IQueryable<Enterprise> enterprises, CurrentUser me, PortalDb db) => enterprises.Where(enterprise =>
        me.IsEnterprise && db.People.Any(person => person.Id == me.PersonId && person.Affiliations.Any(one => one.OrganisationId == enterprise.OrganisationId)));
}
