namespace DksPortal.Web.Tests.Vision;

public sealed class VisionPagesTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string[] Principles =
    [
        "Inkluderende erhvervsliv og arbejdsmarked", "Indkøb med hjerne og hjerte", "Viden og kendskab",
        "Gode vilkår og synlighed", "Udveksling med internationale storbyer",
    ];

    [Fact]
    public async Task Everybody_reads_the_five_principles_in_their_order()
    {
        var visitor = await portal.Visitor().Opens("/vision").ShouldSee("Borgere, virksomheder og kommune skal se på mere end prisen");

        Assert.Equal(Principles, visitor.Page.QuerySelectorAll("main h3").Select(heading => heading.TextContent.Words()));
    }

    [Fact]
    public async Task A_reader_goes_from_the_first_principle_to_the_last_and_back()
    {
        var visitor = await portal.Visitor().Opens("/vision").Follows(Principles[0]);
        visitor.ShouldSee("princip 1 af 5").ShouldNotSee("Forrige");
        for (var number = 2; number <= 5; number++)
            await visitor.Follows($"Næste{number}. {Principles[number - 1]}").ShouldSee($"princip {number} af 5");

        await visitor.ShouldNotSee("Næste").Follows($"Forrige4. {Principles[3]}").Follows("Vision").ShouldSeeLink(Principles[4]);
    }

    [Theory]
    [InlineData("/vision/0")]
    [InlineData("/vision/6")]
    public async Task There_is_no_other_principle(string address) => await portal.Visitor().Opens(address).ShouldBeNotFound();
}
