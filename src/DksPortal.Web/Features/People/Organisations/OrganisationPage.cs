using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People.Organisations;

/// <summary>Everything the portal holds about an organisation.</summary>
public sealed record OrganisationPage(Organisation Organisation, IReadOnlyList<PersonLabel> People, IReadOnlyList<MembershipLine> Memberships)
{
    /// <summary>The page; null when there is no such organisation.</summary>
    public static async Task<OrganisationPage?> ReadAsync(PortalDb db, int id, CancellationToken cancel)
    {
        var organisation = await db.Organisations.AsNoTracking().Include(one => one.Spellings).Include(one => one.Remarks).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, cancel);
        if (organisation is null) return null;
        var people = await db.People.Where(person => person.Affiliations.Any(where => where.OrganisationId == id))
            .Select(PersonLabel.From).ToListAsync(cancel);
        return new OrganisationPage(
            organisation, [.. people.OrderBy(person => person.Name, DanishOrder.Comparer)], await MembershipsAsync(db, id, cancel));
    }

    private static Task<List<MembershipLine>> MembershipsAsync(PortalDb db, int id, CancellationToken cancel) =>
        (from membership in db.Memberships
         join seat in db.Seats on membership.SeatId equals seat.Id
         join term in db.CouncilTerms on seat.CouncilTermId equals term.Id
         where membership.OrganisationId == id
         orderby membership.From descending, membership.Id descending
         select new MembershipLine(
             term.Name, seat.Label, membership.Status, membership.From, membership.To, membership.Person!.Name, membership.PersonId, null, false))
        .ToListAsync(cancel);
}
