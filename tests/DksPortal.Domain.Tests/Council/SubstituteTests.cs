using DksPortal.Domain.Council;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Tests.Council;

public sealed class SubstituteTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    private readonly Person anna = new("Anna Holm");
    private readonly Person bo = new("Bo Lund");
    private readonly Seat seat = new CouncilTerm("2026–2027", new PartialDate(2026), null).AddSeat(SeatKind.Expert, "Vidensperson", null, false);
    private readonly Membership membership;

    public SubstituteTests() => membership = seat.Propose(anna, null, null, null);

    [Fact]
    public void A_member_has_a_substitute_or_none()
    {
        seat.Appoint(membership, anna, Day);

        membership.NameSubstitute(bo);
        Assert.Same(bo, membership.Substitute);

        membership.NameSubstitute(null);
        Assert.Null(membership.Substitute);
    }

    [Fact]
    public void Nobody_is_their_own_substitute()
    {
        seat.Appoint(membership, anna, Day);

        Refused.With("Membership.OwnSubstitute", () => membership.NameSubstitute(anna));
    }

    [Fact]
    public void Only_whoever_is_appointed_has_a_substitute()
    {
        Refused.With("Membership.NotAppointed", () => membership.NameSubstitute(bo));

        seat.Appoint(membership, anna, Day);
        membership.End(Day);
        Refused.With("Membership.NotAppointed", () => membership.NameSubstitute(bo));
    }
}
