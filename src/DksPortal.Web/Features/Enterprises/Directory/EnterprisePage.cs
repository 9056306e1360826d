using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>An enterprise's page.</summary>
/// <param name="Enterprise">The enterprise.</param>
/// <param name="Figures">The latest year's figures that it has told; null when there are none.</param>
/// <param name="Criteria">What shows that it is a social enterprise, from the registration that was approved last.</param>
/// <param name="Seats">Its seats in the council, the latest first.</param>
/// <param name="Items">The agenda items that concerned it, the latest first.</param>
/// <param name="IsOwn">Whether the reader is one of its people.</param>
public sealed record EnterprisePage(
    Enterprise Enterprise, EmploymentFigures? Figures, IReadOnlyList<RegistrationCriterion> Criteria, IReadOnlyList<CouncilSeat> Seats,
    IReadOnlyList<ConcernedItem> Items, bool IsOwn);

/// <summary>A seat in the council that somebody held or holds for the enterprise.</summary>
public sealed record CouncilSeat(int SeatId, string Label, string Term, string? Person, MembershipStatus Status, DateOnly? From, DateOnly? To);

/// <summary>An agenda item that concerned the enterprise.</summary>
public sealed record ConcernedItem(int Id, string Title, string Slug, string Meeting, DateTime Start);
