namespace DksPortal.Domain.Council;

/// <summary>The seats held against the terms of reference (sammensætning) on one day.</summary>
public sealed class Composition
{
    private Composition(IReadOnlyList<KindCount> kinds, IReadOnlyList<Seat> vacant, IReadOnlyList<EnterpriseSize> absent, int untold) =>
        (Kinds, Vacant, SizesNotRepresented, SizesNotTold) = (kinds, vacant, absent, untold);

    /// <summary>Each kind: how many the terms of reference give, how many seats there are, how many are held.</summary>
    public IReadOnlyList<KindCount> Kinds { get; }

    /// <summary>The seats that nobody appointed holds.</summary>
    public IReadOnlyList<Seat> Vacant { get; }

    /// <summary>The sizes that no enterprise in the council is known to have.</summary>
    public IReadOnlyList<EnterpriseSize> SizesNotRepresented { get; }

    /// <summary>How many enterprise seats have no size told.</summary>
    public int SizesNotTold { get; }

    /// <summary>The composition of the term's seats that day.</summary>
    public static Composition Of(CouncilTerm term, DateOnly day)
    {
        var enterprises = term.Seats.Where(seat => seat.Kind == SeatKind.Enterprise).ToList();
        var held = term.Seats.Where(seat => seat.HeldOn(day) is not null).ToHashSet();
        return new Composition(
            [.. Enum.GetValues<SeatKind>().Select(kind => new KindCount(
                kind,
                term.RequiredSeats.FirstOrDefault(required => required.Kind == kind)?.Count,
                term.Seats.Count(seat => seat.Kind == kind),
                held.Count(seat => seat.Kind == kind)))],
            [.. term.Seats.Where(seat => !held.Contains(seat))],
            [.. Enum.GetValues<EnterpriseSize>().Where(size => enterprises.TrueForAll(seat => seat.Size != size))],
            enterprises.Count(seat => seat.Size is null));
    }
}

/// <summary>One kind of seat: what is required, what there is, what is held.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Required">Seats in the terms of reference; null when they tell none.</param>
/// <param name="Seats">Seats there are.</param>
/// <param name="Held">Seats that somebody appointed holds.</param>
public sealed record KindCount(SeatKind Kind, int? Required, int Seats, int Held)
{
    /// <summary>Seats above (positive) or below (negative) the terms of reference.</summary>
    public int Difference => Required is { } required ? Seats - required : 0;
}
