using DksPortal.Domain.Council;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Tests.Council;

public sealed class SeatTests
{
    private static readonly DateOnly March = new(2026, 3, 1);

    private readonly Seat seat = new CouncilTerm("2026–2027", new PartialDate(2026), new PartialDate(2027))
        .AddSeat(SeatKind.Enterprise, "Virksomhed", EnterpriseSize.Small, false);

    private readonly Organisation enterprise = new("Hus Forbi", OrganisationKind.Enterprise);
    private readonly Person anna = new("Anna Holm");
    private readonly Person bo = new("Bo Lund");

    [Fact]
    public void A_proposal_names_a_person_an_organisation_or_an_administration() =>
        Refused.With("Membership.NobodyNamed", () => seat.Propose(null, null, null, "kommissorium"));

    [Fact]
    public void A_proposal_for_another_seat_is_not_appointed_to_this_one()
    {
        var other = new CouncilTerm("2026–2027", new PartialDate(2026), new PartialDate(2027)).AddSeat(SeatKind.Enterprise, "Anden plads", null, false);
        var proposed = other.Propose(anna, enterprise, null, null);

        Refused.With("Seat.OfAnother", () => seat.Appoint(proposed, anna, March));
    }

    [Fact]
    public void Whoever_is_only_proposed_does_not_sit()
    {
        seat.Propose(anna, enterprise, null, null);

        Assert.Null(seat.HeldOn(March));
    }

    [Fact]
    public void Whoever_is_appointed_sits_from_the_first_day_on()
    {
        var membership = Appointed(anna, March);

        Assert.Null(seat.HeldOn(March.AddDays(-1)));
        Assert.Same(membership, seat.HeldOn(March));
        Assert.Same(membership, seat.HeldOn(March.AddYears(1)));
    }

    [Fact]
    public void Nobody_is_appointed_twice()
    {
        var membership = Appointed(anna, March);

        Refused.With("Membership.NotProposed", () => seat.Appoint(membership, anna, March.AddYears(1)));
    }

    [Fact]
    public void A_seat_that_is_taken_is_given_to_nobody_else()
    {
        Appointed(anna, March);
        var other = seat.Propose(bo, null, null, null);

        Refused.With("Seat.Taken", () => seat.Appoint(other, bo, March.AddYears(1)));
        Refused.With("Seat.Taken", () => seat.Appoint(other, bo, March.AddYears(-1)));
        Assert.Equal(MembershipStatus.Proposed, other.Status);
    }

    [Fact]
    public void Whoever_leaves_sits_until_the_last_day()
    {
        var membership = Appointed(anna, March);

        membership.End(March.AddDays(10));

        Assert.Equal(MembershipStatus.Ended, membership.Status);
        Assert.Same(membership, seat.HeldOn(March.AddDays(10)));
        Assert.Null(seat.HeldOn(March.AddDays(11)));
        Refused.With("Membership.NotAppointed", () => membership.End(March.AddDays(20)));
    }

    [Fact]
    public void Nobody_leaves_before_having_come()
    {
        Refused.With("Membership.NotAppointed", () => seat.Propose(bo, null, null, null).End(March));
        Refused.With("Membership.EndsBeforeItStarts", () => Appointed(anna, March).End(March.AddDays(-1)));
    }

    [Fact]
    public void Another_takes_over_without_a_day_between()
    {
        var former = Appointed(anna, March);

        var next = seat.Replace(former, bo, enterprise, new DateOnly(2026, 10, 1));

        Assert.Same(former, seat.HeldOn(new DateOnly(2026, 9, 30)));
        Assert.Same(next, seat.HeldOn(new DateOnly(2026, 10, 1)));
        Assert.Equal((MembershipStatus.Ended, MembershipStatus.Appointed), (former.Status, next.Status));
    }

    [Fact]
    public void Nobody_is_replaced_on_the_first_day_and_the_refusal_changes_nothing()
    {
        var former = Appointed(anna, March);

        Refused.With("Membership.EndsBeforeItStarts", () => seat.Replace(former, bo, enterprise, March));

        Assert.Same(former, Assert.Single(seat.Memberships));
        Assert.Equal(MembershipStatus.Appointed, former.Status);
    }

    [Fact]
    public void That_an_organisation_held_it_once_says_nothing_of_any_day()
    {
        var membership = seat.WasHeldBy(enterprise, "001");

        Assert.Equal(MembershipStatus.Ended, membership.Status);
        Assert.Null(seat.HeldOn(March));
    }

    [Fact]
    public void Only_a_seat_for_an_enterprise_has_a_size()
    {
        Refused.With("Seat.SizeOfEnterpriseOnly", () => seat.Describe(SeatKind.Chair, "Forperson", EnterpriseSize.Large, false));
        Refused.With("Seat.LabelMissing", () => seat.Describe(SeatKind.Enterprise, "", null, false));
    }

    private Membership Appointed(Person person, DateOnly from)
    {
        var membership = seat.Propose(person, enterprise, null, null);
        seat.Appoint(membership, person, from);
        return membership;
    }
}
