namespace DksPortal.Web.Tests.Enterprises.Buyers;

/// <summary>A buyer tells what is needed and sees who could deliver it.</summary>
public sealed class AskTests(Portal portal) : IClassFixture<Portal>, IAsyncLifetime
{
    private const string Ask = "/virksomheder/forespoergsel";

    public async ValueTask InitializeAsync()
    {
        if (await portal.Ask(db => Task.FromResult(db.Enterprises.Any(one => one.Name == "Store Zebraer")))) return;
        await portal.HasEnterprise("00990000", "Store Zebraer", "zebrapleje og striber", 900_000);
        await portal.HasEnterprise("00990019", "Små Zebraer", "zebrapleje", 50_000);
        await portal.HasEnterprise("00990027", "Tavse Zebraer", "zebrapleje", null);
        await portal.HasEnterprise("00990035", "Gemte Zebraer", "zebrapleje", 900_000, listed: false);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Those_that_can_take_the_order_stand_first_then_those_who_have_not_told_then_the_smaller()
    {
        var buyer = portal.Visitor();
        await buyer.Opens(Ask).ShouldSee("Tal med indkøb").ShouldSee("Reserveret kontrakt").ShouldNotSeeButton("Gem som sag");
        await buyer.Writes("Hvad er der brug for?", "Noget zebrapleje med striber").Writes("Beløb i kroner", "250.000").Writes("Senest den", "2027-01-15")
            .Presses("Find virksomheder").ShouldSee("Kan tage en ordre på 250.000 kr.").ShouldSee("Kan tage ordrer op til 900.000 kr.").ShouldNotSee("Gemte Zebraer");

        Assert.Equal(["Store Zebraer", "Tavse Zebraer", "Små Zebraer"], Names(buyer));
        Assert.Equal(["Kan tage en ordre på 250.000 kr.", "Kapacitet ikke oplyst", "Kan tage en del af ordren"],
            buyer.Page.QuerySelectorAll(".content h2").Select(heading => heading.TextContent.Trim()));
        Assert.Contains("behov=Noget", buyer.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_gets_the_address_sees_the_same()
    {
        var other = portal.Visitor();

        await other.Opens($"{Ask}?behov=zebrapleje&beloeb=250000&senest=2027-01-15")
            .ShouldFind("Hvad er der brug for?", "zebrapleje").ShouldFind("Beløb i kroner", "250000").ShouldFind("Senest den", "2027-01-15");

        Assert.Equal(3, Names(other).Count);
    }

    [Fact]
    public async Task Without_an_amount_those_that_sell_most_of_it_stand_first()
    {
        var buyer = portal.Visitor();

        await buyer.Opens($"{Ask}?behov=striber+zebrapleje").ShouldSee("3 virksomheder, der kan passe");

        Assert.Equal("Store Zebraer", Names(buyer)[0]);
        await buyer.Opens($"{Ask}?behov=enhjørninge").ShouldSee("Ingen virksomhed i oversigten siger, at den sælger det");
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_by_its_field_and_kept()
    {
        var buyer = portal.Visitor();

        await buyer.Opens(Ask).Writes("Hvad er der brug for?", " ").Writes("Beløb i kroner", "mange").Writes("Senest den", "2026-11-20").Presses("Find virksomheder")
            .ShouldSeeBy("Hvad er der brug for?", "Skriv, hvad der er brug for").ShouldSeeBy("Beløb i kroner", "Skriv beløbet i hele kroner, fx 250.000")
            .ShouldSeeBy("Senest den", "Vælg en dag, der ikke er gået");
        buyer.ShouldFind("Beløb i kroner", "mange").ShouldFind("Senest den", "2026-11-20");
        await buyer.Writes("Hvad er der brug for?", "og til 500").Writes("Beløb i kroner", "0").Writes("Senest den", "snart").Presses("Find virksomheder")
            .ShouldSeeBy("Beløb i kroner", "Skriv et beløb i hele kroner, større end nul").ShouldSeeBy("Senest den", "Skriv datoen som 12.03.2027");
        await buyer.Writes("Beløb i kroner", "").Writes("Senest den", "").Presses("Find virksomheder")
            .ShouldSeeBy("Hvad er der brug for?", "Skriv mindst ét ord for det, der skal købes, fx kantine eller rengøring");
        await buyer.Writes("Hvad er der brug for?", new string('z', 201)).Presses("Find virksomheder").ShouldSeeBy("Hvad er der brug for?", "Skriv højst 200 tegn");
    }

    [Theory]
    [InlineData("catering til 40 personer")]
    [InlineData("pleje af grønne områder")]
    public async Task The_examples_of_the_form_find_somebody(string example)
    {
        var buyer = await portal.Visitor().Opens(Ask).ShouldSee(example);

        await buyer.Writes("Hvad er der brug for?", example).Presses("Find virksomheder");

        Assert.NotEmpty(Names(buyer));
    }

    [Fact]
    public async Task The_name_of_the_town_tells_nothing_however_it_is_spelt()
    {
        var buyer = await portal.Visitor().Opens($"{Ask}?behov=zebrapleje+i+Koebenhavn").ShouldSee("Der er søgt efter »zebrapleje«");

        Assert.Equal(3, Names(buyer).Count);
    }

    [Fact]
    public async Task What_nobody_has_confirmed_for_a_year_is_marked()
    {
        if (await portal.Ask(db => Task.FromResult(!db.Enterprises.Any(one => one.Name == "Gamle Giraffer"))))
        {
            var old = new DateTime(2025, 3, 1, 10, 0, 0, DateTimeKind.Utc);
            await portal.HasEnterprise("00990043", "Gamle Giraffer", "girafpleje", 900_000, on: old);
            await portal.HasEnterprise("00990051", "Nye Giraffer", "girafpleje", 900_000);
        }

        var buyer = await portal.Visitor().Opens($"{Ask}?behov=girafpleje");

        var marks = buyer.Page.QuerySelectorAll(".rows > li").ToDictionary(row => row.QuerySelector("h3 a")!.TextContent.Trim(), row => row.QuerySelectorAll(".tag").Select(mark => mark.TextContent.Trim()).ToList());
        Assert.Equal(["Ubekræftet, sidst bekræftet 01.03.2025", "Ubekræftet, sidst bekræftet 01.03.2025"], marks["Gamle Giraffer"]);
        Assert.Empty(marks["Nye Giraffer"]);
    }

    [Fact]
    public async Task In_English_amounts_stand_as_the_English_write_them()
    {
        var buyer = portal.Visitor().InEnglish();
        await buyer.Opens(Ask).Writes("What is needed?", "zebrapleje").Writes("Amount in kroner", "250,000").Presses("Find enterprises")
            .ShouldSee("Can take an order of DKK 250,000").ShouldSee("Can take orders of up to DKK 900,000").ShouldNotSee("900.000");
        await buyer.Opens("/virksomheder?q=zebrapleje").ShouldSee("DKK 900,000");
    }

    private static List<string> Names(Visitor buyer) => [.. buyer.Page.QuerySelectorAll(".rows h3 a").Select(link => link.TextContent.Trim())];
}
