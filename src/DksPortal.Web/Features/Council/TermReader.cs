using DksPortal.Domain.Council;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Council;

/// <summary>Reads a term with what belongs to it, in the order of the terms of reference.</summary>
public static class TermReader
{
    /// <summary>The term with terms of reference, seats and everybody who was on them, to be read only; null when there is none.</summary>
    public static Task<CouncilTerm?> WholeTermAsync(this PortalDb db, int id, CancellationToken cancel) => db.CouncilTerms
        .AsNoTracking().AsSplitQuery()
        .WithTermsOfReference()
        .Include(term => term.Administration)
        .Include(term => term.Continuation)
        .Include(term => term.Seats.OrderBy(seat => seat.Position)).ThenInclude(seat => seat.Memberships).ThenInclude(held => held.Person)
        .Include(term => term.Seats).ThenInclude(seat => seat.Memberships).ThenInclude(held => held.Organisation)
        .Include(term => term.Seats).ThenInclude(seat => seat.Memberships).ThenInclude(held => held.Administration)
        .Include(term => term.Seats).ThenInclude(seat => seat.Memberships).ThenInclude(held => held.Substitute)
        .SingleOrDefaultAsync(term => term.Id == id, cancel);

    /// <summary>With tasks, work themes and the seats required of each kind.</summary>
    public static IQueryable<CouncilTerm> WithTermsOfReference(this IQueryable<CouncilTerm> terms) => terms
        .Include(term => term.Tasks.OrderBy(task => task.Position))
        .Include(term => term.WorkThemes.OrderBy(theme => theme.Position))
        .Include(term => term.RequiredSeats);

    /// <summary>With everybody who was on the seat.</summary>
    public static IQueryable<Seat> WithMemberships(this IQueryable<Seat> seats) => seats
        .Include(seat => seat.Memberships).ThenInclude(held => held.Person)
        .Include(seat => seat.Memberships).ThenInclude(held => held.Organisation)
        .Include(seat => seat.Memberships).ThenInclude(held => held.Administration)
        .Include(seat => seat.Memberships).ThenInclude(held => held.Substitute);
}
