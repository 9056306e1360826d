using DksPortal.Domain.Enterprises;
using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Domain.Tests.Enterprises;

/// <summary>Each fact of an enterprise has a source and a day.</summary>
public sealed class FactOriginsTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public void What_is_stored_is_read_back()
    {
        var told = Gen.Elements(Enum.GetValues<EnterpriseFact>())
            .SelectMany(fact => Gen.Elements(Enum.GetValues<FactSource>()).SelectMany(source => Gen.Choose(0, 40_000).Select(days => (fact, source, days))))
            .ListOf();

        Check.QuickThrowOnFailure(Prop.ForAll(told.ToArbitrary(), facts =>
        {
            var origins = facts.Aggregate(FactOrigins.None, (all, one) => all.With(one.fact, one.source, new DateOnly(2000, 1, 1).AddDays(one.days)));

            return FactOrigins.Parse(origins.ToString()).Equals(origins);
        }));
    }

    [Fact]
    public void A_fact_is_unconfirmed_once_a_year_has_passed()
    {
        var origin = new FactOrigin(FactSource.Enterprise, Day);

        Assert.False(origin.IsUnconfirmed(Day.AddYears(1)));
        Assert.True(origin.IsUnconfirmed(Day.AddYears(1).AddDays(1)));
    }

    [Fact]
    public void Confirming_makes_all_of_them_as_old_and_leaves_their_sources()
    {
        var origins = FactOrigins.None.With(EnterpriseFact.Address, FactSource.Cvr, Day).With(EnterpriseFact.Sells, FactSource.Enterprise, Day.AddDays(9));

        var confirmed = origins.Confirmed(Day.AddYears(1));

        Assert.Equal(new FactOrigin(FactSource.Cvr, Day.AddYears(1)), confirmed[EnterpriseFact.Address]);
        Assert.Equal(new FactOrigin(FactSource.Enterprise, Day.AddYears(1)), confirmed[EnterpriseFact.Sells]);
        Assert.Equal((Day, null), (origins.Oldest, confirmed[EnterpriseFact.Contact]));
    }
}
