using System.Globalization;
using AngleSharp.Dom;
using DksPortal.Domain.Vision;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Tests.Vision;

/// <summary>The list, the pictures whose figures lead to it, and what the secretariat is asked to confirm.</summary>
public sealed class InitiativeListTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("tilstand=Done", "Kortlægning af virksomhedernes behov", "Flere i fleksjob")]
    [InlineData("finansiering=NeedsFunding", "Initiativer gennem kommunens erhvervspulje", "Flere i fleksjob")]
    [InlineData("beslutningsvej=Committee", "Kobling til kommunens indkøbspolitik", "Flere i fleksjob")]
    [InlineData("princip=5", "Besøg af internationale delegationer", "Flere i fleksjob")]
    [InlineData("ubekraeftet=true", "Oplysning om medbestemmelse og fælles eje", "Flere i fleksjob")]
    [InlineData("afventer=true", "Flere i fleksjob, småjob og fritidsjob", "Erfaringer fra storbyer")]
    [InlineData("aaben=true", "Flere i fleksjob, småjob og fritidsjob", "Lokale og bæredygtige værdikæder")]
    [InlineData("tilstand=Planned&finansiering=NeedsFunding&beslutningsvej=Committee&princip=3&afventer=true", "Oplysningskampagne om ejerskifte", "Rådgivere og revisorer")]
    public async Task It_is_narrowed(string query, string there, string notThere) =>
        await portal.Visitor().Opens($"/indsatser?{query}").ShouldSee(there).ShouldNotSee(notThere);

    [Fact]
    public async Task A_reader_narrows_it_and_is_told_when_nothing_is_left()
    {
        await portal.Visitor().Opens("/indsatser").Chooses("Ansvarlig", "Kooperationen").Chooses("Tilstand", "Idé").Presses("Vis").ShouldSee("1 indsats")
            .ShouldSeeLink("Oplysning om medbestemmelse og fælles eje").Chooses("Tilstand", "Stoppet").Presses("Vis").ShouldSee("Ingen indsatser passer til dit valg")
            .Follows("Vis alle").ShouldSee("16 indsatser");
        await portal.Visitor().Opens("/indsatser?tilstand=x&princip=y&side=-3").ShouldBeThere().ShouldSee("Vælg eller skriv en gyldig værdi");
    }

    [Fact]
    public async Task Each_figure_under_a_principle_is_its_lists_length()
    {
        var citizen = await portal.Visitor().Opens("/vision");
        var figures = citizen.Page.QuerySelectorAll("main a[href^='/indsatser?princip=']").Select(link => (Address: link.GetAttribute("href")!, Count: Number(link.TextContent))).ToList();

        Assert.True(figures.Count > 20, $"{figures.Count} figures");
        foreach (var (address, count) in figures)
        {
            await citizen.Opens(address);
            Assert.Equal((address, count), (address, citizen.Page.QuerySelectorAll("main .rows > li").Length));
        }
    }

    [Fact]
    public async Task A_principle_shows_its_initiatives_and_says_so_in_words_too()
    {
        var citizen = await portal.Visitor().Opens("/vision/4").ShouldSee("1 gennemført med dokumentation").ShouldSeeLink("Kontorfællesskab for socialøkonomiske virksomheder")
            .ShouldSeeLink("Rådet anbefaler at begynde med valg af virksomhedsform, finansiering og offentlige indkøb, at lade erfarne virksomheder vejlede sammen med kommunen og at lægge en del af rådgivningen ude i bydelene.");

        Assert.Equal("2 på idéstadiet, 2 planlagt, 2 i gang, 1 gennemført", citizen.Page.QuerySelector("main svg[role=img]")?.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task What_the_sources_tell_stands_as_they_tell_it()
    {
        await portal.Visitor().Opens(await portal.InitiativeCalled("Faste job med arbejdstid efter den enkelte"))
            .ShouldSee("Økonomiforvaltningens politikersvar, november 2024").ShouldSee("Ikke vurderet").ShouldSee("Ubekræftet siden 06.05.2025").ShouldNotSee("Demo");
        await portal.Visitor().Opens(await portal.InitiativeCalled("Oplysning om medbestemmelse og fælles eje")).ShouldSee("Ubekræftet siden 29.10.2026").ShouldSee("Hvor langt den er, er opdigtet til demoen.");
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Each_step_that_is_not_possible_now_says_why(string language) => Expect.None(
        from status in Enum.GetValues<InitiativeStatus>()
        from step in Enum.GetValues<InitiativeStep>()
        where status.After(step) is null && !Texts.All(language).ContainsKey($"Initiative.CannotNow.{step}.{status}")
        select $"{step}.{status}",
        "Steps that cannot say why");

    private static int Number(string text) => int.Parse(text.Words().Split(' ')[0], CultureInfo.InvariantCulture);
}
