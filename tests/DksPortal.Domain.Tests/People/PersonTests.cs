using DksPortal.Domain.People;

namespace DksPortal.Domain.Tests.People;

public sealed class PersonTests
{
    private static readonly string TooLong = new('x', TextLimits.Line + 1);

    private readonly Person lotte = new("Lotte Stærmose");

    [Fact]
    public void A_person_has_a_name() => Refused.With("Person.NameMissing", () => _ = new Person(" "));

    [Theory]
    [InlineData("Lotte Stærmose", "LS")]
    [InlineData("anne  marie ågård", "AMÅ")]
    [InlineData("", "")]
    public void Initials_are_proposed_from_the_name(string name, string initials) =>
        Assert.Equal(initials, Person.ProposedInitials(name));

    [Fact]
    public void A_refused_description_changes_nothing()
    {
        Refused.With("Text.TooLong", () => lotte.Describe("En anden", "direktør", TooLong, null));

        Assert.Equal(("Lotte Stærmose", null), (lotte.Name, lotte.Title));
    }

    [Fact]
    public void Belonging_somewhere_else_keeps_what_stayed_the_same()
    {
        var (updesign, kab) = (new Organisation("Updesign", OrganisationKind.Enterprise), new Organisation("KAB", OrganisationKind.Other));
        lotte.BelongsTo(null, [updesign, updesign]);
        var kept = Assert.Single(lotte.Affiliations);

        lotte.BelongsTo(null, [kab, updesign]);

        Assert.Equal([updesign, kab], lotte.Affiliations.Select(affiliation => affiliation.Organisation));
        Assert.Same(kept, lotte.Affiliations.First());
        lotte.BelongsTo(null, []);
        Assert.Empty(lotte.Affiliations);
    }

    [Fact]
    public void A_made_up_person_is_marked_as_such()
    {
        Assert.True(Person.Demo("Demo Person").IsDemo);
        Assert.False(lotte.IsDemo);
    }
}
