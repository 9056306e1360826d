using DksPortal.Domain;
using DksPortal.Domain.Council;

namespace DksPortal.Web.Features.Council;

/// <summary>The council in one term, on one day.</summary>
/// <param name="Term">The term; null when none covers the day that was asked for.</param>
/// <param name="Others">The other terms, the newest first.</param>
/// <param name="Day">The day that the seats are shown for.</param>
/// <param name="IsAskedDay">Whether the reader asked for that day.</param>
/// <param name="Today">Today in Copenhagen.</param>
/// <param name="DaysLeft">Days of the term that are left today; null when its end is not told.</param>
/// <param name="Seats">The seats by kind, as they stand that day.</param>
/// <param name="Composition">The seats against the terms of reference; null without a term.</param>
public sealed record CouncilPage(
    CouncilTerm? Term, IReadOnlyList<TermLink> Others, DateOnly Day, bool IsAskedDay, DateOnly Today, int? DaysLeft,
    IReadOnlyList<SeatGroup> Seats, CompositionView? Composition)
{
    /// <summary>The page of a term, or of no term, on the chosen day.</summary>
    public static CouncilPage Of(CouncilTerm? term, IEnumerable<CouncilTerm> terms, DateOnly day, bool isAskedDay, DateOnly today)
    {
        IReadOnlyList<SeatRow> seats = term is null ? [] : [.. term.Seats.Select(seat => SeatRow.Of(seat, day))];
        return new(
            term,
            [.. terms.Where(other => other.Id != term?.Id).Select(other => new TermLink(other.Id, other.Name, other.From, other.To))],
            day, isAskedDay, today,
            term?.DaysLeft(today),
            SeatGroup.Of(seats),
            term is null ? null : CompositionView.Of(term, seats, day));
    }
}

/// <summary>A term to look at.</summary>
public sealed record TermLink(int Id, string Name, PartialDate From, PartialDate? To);
