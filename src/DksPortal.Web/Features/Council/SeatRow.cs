using DksPortal.Domain.Council;

namespace DksPortal.Web.Features.Council;

/// <summary>A seat as it stands on one day.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Kind">What it is for; null when not told.</param>
/// <param name="Size">How large an enterprise it is for; null when not told.</param>
/// <param name="IsProposed">Whether the seat itself is only proposed.</param>
/// <param name="Holder">Who sits on it that day; null when nobody does.</param>
/// <param name="Undated">Who sat on it on days that no source tells.</param>
/// <param name="Next">Who is appointed from a later day.</param>
/// <param name="Proposed">Who was proposed for it and is not appointed.</param>
public sealed record SeatRow(
    int Id, string Label, SeatKind? Kind, EnterpriseSize? Size, bool IsProposed,
    Sitter? Holder, Sitter? Undated, Sitter? Next, IReadOnlyList<Sitter> Proposed)
{
    /// <summary>Whether nobody is known to sit on it.</summary>
    public bool IsVacant => Holder is null && Undated is null;

    /// <summary>The seat on that day.</summary>
    public static SeatRow Of(Seat seat, DateOnly day) => new(
        seat.Id, seat.Label, seat.Kind, seat.Size, seat.IsProposed,
        Sitter.Of(seat.HeldOn(day)),
        Sitter.Of(seat.Memberships.FirstOrDefault(held => held is { Status: MembershipStatus.Ended, From: null })),
        Sitter.Of(seat.Memberships.Where(held => held.From > day).MinBy(held => held.From)),
        [.. seat.Memberships.Where(held => held.Status == MembershipStatus.Proposed).Select(held => Sitter.Of(held)!)]);
}

/// <summary>Somebody on a seat, as everybody may see it.</summary>
/// <param name="Id">The membership's number.</param>
/// <param name="Person">The person's name; null while only a body is named.</param>
/// <param name="IsDemo">Whether the person is made up.</param>
/// <param name="Title">What the person is.</param>
/// <param name="Body">The organisation that the person sits for, or the administration.</param>
/// <param name="Substitute">Who comes when the person cannot.</param>
/// <param name="IsDemoSubstitute">Whether that person is made up.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="From">The first day; null while proposed, or when not told.</param>
/// <param name="To">The last day; null while it runs, or when not told.</param>
/// <param name="Source">The document that names it.</param>
public sealed record Sitter(
    int Id, string? Person, bool IsDemo, string? Title, string? Body, string? Substitute, bool IsDemoSubstitute,
    MembershipStatus Status, DateOnly? From, DateOnly? To, string? Source)
{
    /// <summary>The person, or the body while no person is named.</summary>
    public string Name => Person ?? Body ?? "";

    /// <summary>Somebody on a seat; null for nobody.</summary>
    public static Sitter? Of(Membership? held) => held is null ? null : new(
        held.Id, held.Person?.Name, held.Person?.IsDemo == true, held.Person?.Title, held.Organisation?.Name ?? held.Administration?.Name,
        held.Substitute?.Name, held.Substitute?.IsDemo == true, held.Status, held.From, held.To, held.Source);

    /// <summary>How far it has come on that day: one whose last day is still to come is appointed.</summary>
    public MembershipStatus StatusOn(DateOnly day) =>
        Status == MembershipStatus.Ended && From is not null && To >= day ? MembershipStatus.Appointed : Status;
}

/// <summary>The seats of one kind.</summary>
/// <param name="Kind">The kind; null when not told.</param>
/// <param name="Heading">The key of the group's heading.</param>
/// <param name="Seats">The seats.</param>
public sealed record SeatGroup(SeatKind? Kind, string Heading, IReadOnlyList<SeatRow> Seats)
{
    /// <summary>The seats by kind, those of unknown kind last.</summary>
    public static IReadOnlyList<SeatGroup> Of(IEnumerable<SeatRow> seats) =>
        [.. seats.GroupBy(seat => seat.Kind).OrderBy(group => group.Key ?? (SeatKind)int.MaxValue)
            .Select(group => new SeatGroup(group.Key, group.Key is { } kind ? HeadingOf(kind) : "Council.MemberOrganisations", [.. group]))];

    private static string HeadingOf(SeatKind kind) => kind switch
    {
        SeatKind.Chair => "Council.Chairs",
        SeatKind.Permanent => "Council.Permanents",
        SeatKind.BusinessOrganisation => "Council.BusinessOrganisations",
        SeatKind.Expert => "Council.Experts",
        SeatKind.Enterprise => "Council.Enterprises",
    };
}
