using DksPortal.Domain.Council;

namespace DksPortal.Domain.Status;

/// <summary>Whether the council goes on, as it stood on a day.</summary>
/// <param name="Term">The term that covered the day, else the one that ended last before it.</param>
/// <param name="DaysLeft">Days of the term that were left; negative when it was over, null when its end is not told.</param>
/// <param name="Continuation">What was decided about going on by then.</param>
/// <param name="Seats">How many seats it has.</param>
/// <param name="SeatsHeld">How many of them somebody sat on.</param>
public sealed record TermStanding(CouncilTerm Term, int? DaysLeft, Continuation? Continuation, int Seats, int SeatsHeld)
{
    /// <summary>Whether the term was over.</summary>
    public bool IsOver => DaysLeft < 0;

    /// <summary>The term of the day; null before the first.</summary>
    public static TermStanding? On(StatusDay day, StatusFacts facts)
    {
        var term = facts.Terms.FirstOrDefault(one => one.Covers(day.Day))
            ?? facts.Terms.Where(one => one.From.First <= day.Day).MaxBy(one => one.To?.Last ?? DateOnly.MaxValue);
        if (term is null) return null;
        var decided = term.Continuation is { } decision && IsKnown(decision, term, day) ? decision : null;
        var seats = facts.Seats.Where(seat => seat.TermId == term.Id).ToList();
        return new TermStanding(
            term, term.DaysLeft(day.Day), decided, seats.Select(seat => seat.SeatId).Distinct().Count(),
            seats.Where(seat => IsHeld(seat, day.Day)).Select(seat => seat.SeatId).Distinct().Count());
    }

    /// <summary>A decision is known from the last day that it can have been made on; one without a day from the end of the term.</summary>
    private static bool IsKnown(Continuation decision, CouncilTerm term, StatusDay day) =>
        day.IsToday || (decision.Date is { } date ? date.Last <= day.Day : term.DaysLeft(day.Day) < 0);

    private static bool IsHeld(SeatFact seat, DateOnly day) =>
        seat.Status is not (null or MembershipStatus.Proposed) && seat.From <= day && (seat.To is null || day <= seat.To);
}
