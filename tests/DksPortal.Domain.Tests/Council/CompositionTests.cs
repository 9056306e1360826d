using DksPortal.Domain.Council;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Tests.Council;

public sealed class CompositionTests
{
    private static readonly DateOnly Day = new(2026, 10, 1);

    private readonly CouncilTerm term = new("2026–2027", new PartialDate(2026), new PartialDate(2027));

    public CompositionTests() => term.SetTermsOfReference(
        null, [], [], [(SeatKind.Chair, 1), (SeatKind.Permanent, 3), (SeatKind.Expert, 1), (SeatKind.Enterprise, 2)]);

    [Fact]
    public void Each_kind_is_held_against_the_terms_of_reference()
    {
        Appointed(SeatKind.Chair);
        term.AddSeat(SeatKind.Permanent, "Fast plads", null, false);
        Appointed(SeatKind.Expert);
        Appointed(SeatKind.Expert);

        Assert.Equal(new KindCount(SeatKind.Chair, 1, 1, 1), Of(SeatKind.Chair));
        Assert.Equal(-2, Of(SeatKind.Permanent).Difference);
        Assert.Equal(1, Of(SeatKind.Expert).Difference);
        Assert.Equal(new KindCount(SeatKind.Enterprise, 2, 0, 0), Of(SeatKind.Enterprise));
    }

    [Fact]
    public void A_kind_that_the_terms_of_reference_do_not_tell_is_neither_over_nor_under()
    {
        Appointed(SeatKind.BusinessOrganisation);

        Assert.Equal(new KindCount(SeatKind.BusinessOrganisation, null, 1, 1), Of(SeatKind.BusinessOrganisation));
        Assert.Equal(0, Of(SeatKind.BusinessOrganisation).Difference);
    }

    [Fact]
    public void A_seat_is_vacant_until_somebody_is_appointed_and_again_when_nobody_is()
    {
        var seat = term.AddSeat(SeatKind.Chair, "Forperson", null, false);
        var proposed = seat.Propose(new Person("Anna Holm"), null, null, null);
        Assert.Equal([seat], Composition.Of(term, Day).Vacant);

        seat.Appoint(proposed, proposed.Person!, Day);
        Assert.Empty(Composition.Of(term, Day).Vacant);
        Assert.Equal([seat], Composition.Of(term, Day.AddDays(-1)).Vacant);

        proposed.End(Day.AddDays(5));
        Assert.Equal([seat], Composition.Of(term, Day.AddDays(6)).Vacant);
    }

    [Fact]
    public void Sizes_without_an_enterprise_are_named_and_those_not_told_are_counted()
    {
        Appointed(SeatKind.Enterprise, EnterpriseSize.Small);
        Appointed(SeatKind.Enterprise, EnterpriseSize.Small);
        Appointed(SeatKind.Enterprise);
        Appointed(SeatKind.Chair);

        var composition = Composition.Of(term, Day);

        Assert.Equal([EnterpriseSize.Large, EnterpriseSize.Medium], composition.SizesNotRepresented);
        Assert.Equal(1, composition.SizesNotTold);
    }

    private KindCount Of(SeatKind kind) => Composition.Of(term, Day).Kinds.Single(count => count.Kind == kind);

    private void Appointed(SeatKind kind, EnterpriseSize? size = null)
    {
        var seat = term.AddSeat(kind, "Plads", size, false);
        var person = new Person("Anna Holm");
        seat.Appoint(seat.Propose(person, null, null, null), person, Day);
    }
}
