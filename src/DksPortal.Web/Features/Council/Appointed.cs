using DksPortal.Domain.Council;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Council;

/// <summary>Who sits in the council.</summary>
public static class Appointed
{
    /// <summary>The memberships of a term that are held that day, with their people, in the order of the seats.</summary>
    public static Task<List<Membership>> AppointedOnAsync(this PortalDb db, int? termId, DateOnly day, CancellationToken cancel) =>
        (from membership in db.Memberships.Include(m => m.Person).Include(m => m.Organisation).Include(m => m.Substitute)
         join seat in db.Seats on membership.SeatId equals seat.Id
         where seat.CouncilTermId == termId && membership.Status != MembershipStatus.Proposed
             && membership.From <= day && (membership.To == null || membership.To >= day)
         orderby seat.Position
         select membership).ToListAsync(cancel);
}
