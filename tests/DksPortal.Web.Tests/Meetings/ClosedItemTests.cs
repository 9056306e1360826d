using DksPortal.Web.Tests.Security;

namespace DksPortal.Web.Tests.Meetings;

/// <summary>A closed item is seen by members and secretariat; others learn that there is one, and no more.</summary>
public sealed class ClosedItemTests(Portal portal) : IClassFixture<Portal>
{
    private const string Held = $"/moeder/{Samples.Held}";
    private const string Convened = $"/moeder/{Samples.Convened}";

    // Title, case, conclusion and action item of the closed item of the meeting that was held, and the title of the other's.
    private static readonly string[] Secrets =
    [
        "Lokaler til kontorfællesskabet", "har set på tre ejendomme", "lagde vægt på tilgængelighed", "Orientere rådet skriftligt",
        "valg mellem to lejemål",
    ];

    [Theory]
    [InlineData(Who.Public)]
    [InlineData(Who.Enterprise)]
    [InlineData(Who.Politician)]
    public async Task Nothing_of_it_reaches_those_who_may_not_read_it(Who who)
    {
        var visitor = await portal.Visitor(who);
        foreach (var page in new[] { "/", "/moeder", Held, $"{Held}/referat", Convened })
        {
            await visitor.Opens(page).ShouldBeThere();
            foreach (var secret in Secrets) visitor.ShouldNotSee(secret);
        }

        await visitor.Opens($"{Held}/referat").ShouldSee("Lukket punkt").ShouldSee("Punktet var lukket.");
        foreach (var pdf in new[] { $"{Held}/referat.pdf", $"{Held}/dagsorden.pdf", $"{Convened}/dagsorden.pdf" })
        {
            var words = await visitor.ReadsPdf(pdf);
            Assert.All(Secrets, secret => Assert.DoesNotContain(secret, words, StringComparison.Ordinal));
            Assert.Contains("Lukket punkt", words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Who.Public)]
    [InlineData(Who.Politician)]
    public async Task Its_address_is_as_if_there_were_none(Who who)
    {
        var (visitor, secretary) = (await portal.Visitor(who), await portal.Visitor(Who.Secretariat));

        await visitor.Opens(await secretary.AddressOf(Held, "7. Lokaler til kontorfællesskabet")).ShouldBeNotFound();
        await visitor.Opens(await secretary.AddressOf(Convened, "8. Kontorfællesskabet: valg mellem to lejemål")).ShouldBeNotFound();
    }

    [Fact]
    public async Task A_member_reads_it_everywhere()
    {
        var member = await portal.Visitor("medlem");

        await member.Opens(Held).Follows("7. Lokaler til kontorfællesskabet").ShouldSee("har set på tre ejendomme")
            .ShouldSee("lagde vægt på tilgængelighed").ShouldSee("Orientere rådet skriftligt");
        await member.Opens($"{Held}/referat").ShouldSee("lagde vægt på tilgængelighed").ShouldSee("Orientere rådet skriftligt");
        var words = await member.ReadsPdf($"{Held}/referat.pdf");
        Assert.Contains("lagde vægt på tilgængelighed", words, StringComparison.Ordinal);
        Assert.Contains("Orientere rådet skriftligt", words, StringComparison.Ordinal);
    }
}
