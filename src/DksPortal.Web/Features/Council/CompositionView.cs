using DksPortal.Domain.Council;

namespace DksPortal.Web.Features.Council;

/// <summary>The seats against the terms of reference, as the page tells it.</summary>
/// <param name="Kinds">The kinds that are required or have seats.</param>
/// <param name="Seats">How many seats there are.</param>
/// <param name="Held">How many seats are known to be held.</param>
/// <param name="Undated">How many were held on days that no source tells; they are neither held nor vacant.</param>
/// <param name="Vacant">The seats that nobody holds.</param>
/// <param name="SizesNotRepresented">The sizes that no enterprise is known to have.</param>
/// <param name="SizesNotTold">How many enterprise seats have no size told.</param>
/// <param name="EnterpriseSeats">How many seats are for enterprises.</param>
public sealed record CompositionView(
    IReadOnlyList<KindCount> Kinds, int Seats, int Held, int Undated, IReadOnlyList<SeatRow> Vacant,
    IReadOnlyList<EnterpriseSize> SizesNotRepresented, int SizesNotTold, int EnterpriseSeats)
{
    /// <summary>The composition of a term on that day.</summary>
    public static CompositionView Of(CouncilTerm term, IReadOnlyList<SeatRow> seats, DateOnly day)
    {
        var composition = Composition.Of(term, day);
        return new(
            [.. composition.Kinds.Where(kind => kind.Required is not null || kind.Seats > 0)],
            seats.Count,
            seats.Count(seat => seat.Holder is not null),
            seats.Count(seat => seat.Holder is null && seat.Undated is not null),
            [.. seats.Where(seat => seat.IsVacant)],
            composition.SizesNotRepresented,
            composition.SizesNotTold,
            seats.Count(seat => seat.Kind == SeatKind.Enterprise));
    }
}
