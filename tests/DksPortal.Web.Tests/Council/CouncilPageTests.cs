namespace DksPortal.Web.Tests.Council;

public sealed class CouncilPageTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("Forvaltning", "Beskæftigelses-, Integrations- og Erhvervsforvaltningen")]
    [InlineData("Kontor", "Kontor for Politik og Driftsudvikling")]
    [InlineData("Nedsat ved", "Budget 2026 (BI32)")]
    [InlineData("Møder om året", "2")]
    [InlineData("Sted", "Københavns Rådhus")]
    [InlineData("F2-sag", "2026 - 2967")]
    [InlineData("F2-dokument", "10031986")]
    [InlineData("eDoc-sag", "2026-0046418")]
    public async Task Everybody_reads_what_the_council_is(string label, string fact) =>
        Assert.Equal(fact, Fact(await portal.Visitor().Opens("/raadet").ShouldSee("Rådet 2026–2027"), label));

    [Theory]
    [InlineData("Periode", "2023–maj 2025")]
    [InlineData("Forvaltning", "Økonomiforvaltningen")]
    [InlineData("Kontor", "Kontor for Vækst og Erhverv")]
    [InlineData("Nedsat ved", "ikke oplyst")]
    [InlineData("Møder om året", "ikke oplyst")]
    [InlineData("F2-sag", "ikke oplyst")]
    [InlineData("eDoc-sag", "ikke oplyst")]
    public async Task Of_the_earlier_council_the_page_tells_what_is_known_and_no_more(string label, string fact) =>
        Assert.Equal(fact, Fact(await portal.Visitor().Opens("/raadet").Follows("2023–2025").ShouldSee("Formålet er ikke oplyst."), label));

    [Fact]
    public async Task The_earlier_council_had_16_organisations_and_goes_on_in_a_new_one() =>
        await portal.Visitor().Opens("/raadet").Follows("2023–2025")
            .ShouldSee("16 pladser").ShouldSee("Medlemsorganisationer (16)").ShouldSee("Diversity Works")
            .ShouldSee("Fortsætter").ShouldSee("Dato: ikke oplyst").ShouldSee("Truffet af: ikke oplyst");

    [Fact]
    public async Task The_22_seats_stand_by_kind_and_are_held_against_the_terms_of_reference()
    {
        var visitor = await portal.Visitor().Opens("/raadet");

        visitor.ShouldSee("22 pladser").ShouldSee("Forperson (1)").ShouldSee("Faste pladser (3)")
            .ShouldSee("Erhvervsorganisationer og tænketanke (3)").ShouldSee("Vidensperson (1)").ShouldSee("Virksomheder (14)");
        visitor.ShouldSee("Alle pladser er besat.").ShouldSee("Størrelsen er ikke oplyst for 14 af 14 virksomheder.");
        Assert.Equal(5, visitor.Page.QuerySelectorAll("table.list tbody tr").Count(row => row.TextContent.Words().EndsWith("Passer", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Who_sat_in_the_council_on_a_day_is_told_for_that_day()
    {
        await portal.Visitor().Opens("/raadet?dato=2026-03-01")
            .ShouldSee("Sådan så rådet ud den 01.03.2026").ShouldSee("22 pladser er ledige:").ShouldSee("Fra 20.03.2026: Maja Fuglebjerg");

        await portal.Visitor().Opens("/raadet?dato=2026-04-01")
            .ShouldSee("Sådan så rådet ud den 01.04.2026").ShouldSee("Alle pladser er besat.").ShouldSeeLink("Maja Fuglebjerg").ShouldNotSee("Fra 20.03.2026");
    }

    [Fact]
    public async Task A_day_outside_every_term_is_said_to_be_so() =>
        await portal.Visitor().Opens("/raadet?dato=2022-12-31").ShouldSee("Ingen rådsperiode dækker den 31.12.2022").ShouldSeeLink("2026–2027");

    [Fact]
    public async Task A_day_that_is_none_is_asked_for_again() =>
        await portal.Visitor().Opens("/raadet?dato=30.02.2026").ShouldSeeBy("Dato", "Skriv datoen som 12.03.2027").ShouldFind("Dato", "30.02.2026");

    [Fact]
    public async Task How_to_reach_somebody_is_nobodys_business_on_the_council_page() =>
        await portal.Visitor().Opens("/raadet").ShouldNotSee("@dks.example").ShouldNotSeeLink("Registrér beslutning om fortsættelse");

    private static string Fact(Visitor visitor, string label) =>
        visitor.Page.QuerySelectorAll("aside dt").Single(term => term.TextContent.Words() == label).NextElementSibling!.TextContent.Words();
}
