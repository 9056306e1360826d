using DksPortal.Domain.Council;

namespace DksPortal.Web.Features.Council.Seats;

/// <summary>A seat with everybody who was on it.</summary>
/// <param name="TermId">The term that it belongs to.</param>
/// <param name="Term">That term's name.</param>
/// <param name="Path">Where the event log keeps it.</param>
/// <param name="Today">Today in Copenhagen.</param>
/// <param name="Now">The seat as it stands today.</param>
/// <param name="Everybody">Who sits and has sat on it, the latest first, then who was proposed.</param>
public sealed record SeatPage(int TermId, string Term, string Path, DateOnly Today, SeatRow Now, IReadOnlyList<Sitter> Everybody)
{
    /// <summary>Whose membership runs with no end; nobody else can be appointed meanwhile.</summary>
    public Sitter? Appointed => Everybody.FirstOrDefault(sitter => sitter.Status == MembershipStatus.Appointed);

    /// <summary>The page of a seat today.</summary>
    public static SeatPage Of(Seat seat, string term, DateOnly today) => new(
        seat.CouncilTermId, term, seat.Path, today,
        SeatRow.Of(seat, today),
        [.. seat.Memberships.OrderBy(held => held.Status == MembershipStatus.Proposed).ThenByDescending(held => held.From)
            .Select(held => Sitter.Of(held)!)]);
}
