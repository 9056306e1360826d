using DksPortal.Web.Localisation;
using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Vision;

/// <summary>What the forms of an initiative say to what they cannot take.</summary>
public sealed class InitiativeInputTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_new_one_says_what_it_needs_and_keeps_what_was_typed()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/indsatser/ny").Writes("Beskrivelse", "Noget").Writes("Beløb (kr.)", "en million").Chooses("Beslutningsvej", "Udvalgssag").Writes("Beslutning ventes", "snart");

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Titel", "Skriv en titel på indsatsen").ShouldSeeBy("Visionsprincipper", "Vælg mindst ét visionsprincip")
            .ShouldSeeAt("Beløb (kr.)", "Skriv beløbet i hele kroner").ShouldSeeAt("Udvalg", "Vælg, hvilket udvalg der skal beslutte")
            .ShouldSeeAt("Beslutning ventes", "Skriv datoen som 2026").ShouldFind("Beskrivelse", "Noget").ShouldFind("Beløb (kr.)", "en million").ShouldFind("Beslutning ventes", "snart");
    }

    [Fact]
    public async Task Nothing_that_was_filled_in_is_dropped_without_a_word()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/indsatser/ny").Writes("Beslutning ventes", "2027");
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Beslutningsvej", "Vælg, hvem der skal beslutte");

        secretary.Chooses("Beslutningsvej", "Forvaltningsbeslutning").Chooses("Udvalg", "Økonomiudvalget");
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Beslutningsvej", "Vælg Udvalgssag, eller lad være med at vælge et udvalg");
    }

    [Fact]
    public async Task The_forms_on_its_page_do_too()
    {
        var secretary = await portal.Visitor("sekretariat");
        var initiative = await secretary.MakesInitiative("Job i Nordvest");
        (await portal.IsRefused(secretary, "Gem bemærkning")).ShouldSeeAt("Bemærkning", "Skriv, hvordan det går");
        await secretary.Opens(initiative).Presses("Planlæg");

        await (await secretary.AtTheEvidence(initiative)).Writes("Link til dokumentation", "javascript:alert(1)").Presses("Gennemført").ShouldSee("Skriv et link, der begynder med https://");
        secretary.ShouldFind("Link til dokumentation", "javascript:alert(1)");
        await (await secretary.AtTheEvidence(initiative)).Presses("Gennemført").ShouldSee("Skriv, hvad der viser, at indsatsen er gennemført, eller indsæt et link");
        await (await secretary.Opens(initiative)).Within("Ret finansieringen").Writes("Beløb (kr.)", "0").Presses("Gem").ShouldSee("Skriv et beløb mellem 1 og 99.999.999.999 kroner");
        await (await secretary.AtTheDecision(initiative)).Writes("Beslutningens udfald", "Ja tak").Presses("Gem").ShouldSee("Vælg, hvem der skal beslutte");
        secretary.ShouldFind("Beslutningens udfald", "Ja tak");
    }

    [Theory]
    [InlineData("1250000", 1_250_000L)]
    [InlineData(" 1.250.000 ", 1_250_000L)]
    [InlineData("1 250 000 kr.", 1_250_000L)]
    [InlineData("kr. 75.000,00", 75_000L)]
    [InlineData("75.000,-", 75_000L)]
    [InlineData("12.50", null)]
    [InlineData("1.250,50", null)]
    [InlineData("1,250,000", 1_250_000L)]
    [InlineData("DKK 1,250.00", 1_250L)]
    [InlineData("1.250,000", null)]
    [InlineData("12,50", null)]
    [InlineData("-5", null)]
    [InlineData("fem", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("", null)]
    public void Amounts_are_read_as_Danes_write_them(string typed, long? amount) => Assert.Equal(amount, Kroner.Parse(typed));

    [Fact]
    public void Amounts_are_written_as_they_are_read()
    {
        Assert.Equal("1.250.000", 1_250_000L.ToKroner());
        Localisation.Reading.English(() => Assert.Equal("1,250,000", 1_250_000L.ToKroner()));
    }
}
