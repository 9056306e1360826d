using DksPortal.Web.Localisation;
using DksPortal.Web.Tests.Localisation;
using DksPortal.Web.Tests.Meetings;
using DksPortal.Web.Tests.Security;

namespace DksPortal.Web.Tests.Indicators;

/// <summary>What the forms of indicators say to what they cannot take.</summary>
public sealed class IndicatorInputTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_new_one_says_what_it_needs_and_keeps_what_was_typed()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/indikatorer/ny").Writes("Definition", "Noget").Writes("Udgangspunkt", "12.5").Writes("Målets år", "2027");

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Navn", "Skriv, hvad indikatoren hedder").ShouldSeeAt("Enhed", "Skriv, hvad der tælles").ShouldSeeAt("Kilde", "Skriv, hvor tallet kommer fra")
            .ShouldSeeAt("Udgangspunkt", "Skriv tallet som 12 eller 12,5").ShouldSeeAt("Udgangspunktets år", "Skriv både værdi og årstal").ShouldSeeAt("Mål", "Skriv både værdi og årstal")
            .ShouldFind("Definition", "Noget").ShouldFind("Udgangspunkt", "12.5").ShouldFind("Målets år", "2027");

        secretary.Writes("Udgangspunkt", "").Writes("Udgangspunktets år", "2024").Writes("Mål", "5").Writes("Målets år", "2024");
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Udgangspunkt", "Skriv både værdi og årstal").ShouldSeeAt("Målets år", "Målets år skal ligge efter udgangspunktets");
    }

    [Fact]
    public async Task A_measurement_does_too()
    {
        var secretary = await portal.Visitor("sekretariat");
        var (id, _) = await portal.Ask(db => IndicatorSample.InAsync(db, TestContext.Current.CancellationToken));
        await secretary.Opens($"/indikatorer/{id}/maalinger/ny").Writes("Dag", "2026-11-22").Writes("Værdi", "mange").Writes("Kilde", "");

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Dag", "Vælg en dag, der ikke ligger i fremtiden").ShouldSeeAt("Værdi", "Skriv tallet som 12 eller 12,5").ShouldSeeAt("Kilde", "Skriv, hvor tallet kommer fra").ShouldFind("Værdi", "mange");
        secretary.Writes("Dag", "2026-10-01").Writes("Værdi", "12").Writes("Kilde", "Talt");
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Dag", "Der er allerede en måling fra den dag");
        secretary.Writes("Dag", "2026-10-02").Writes("Værdi", "9999999999999");
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Værdi", "Skriv et mindre tal");
    }

    [Fact]
    public async Task Two_who_correct_the_same_measurement_are_told()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var (id, observation) = await portal.Ask(db => IndicatorSample.InAsync(db, TestContext.Current.CancellationToken));
        var address = $"/indikatorer/{id}/maalinger/{observation}/rediger";
        await colleague.Opens(address).Writes("Værdi", "44");
        await secretary.Opens(address).Writes("Værdi", "46").Presses("Gem").ShouldSee("Målingen er rettet");

        await colleague.Presses("Gem").ShouldSee("En anden har gemt ændringer, mens du skrev").ShouldFind("Værdi", "44").Presses("Gem").ShouldSee("Målingen er rettet");
        await portal.Visitor().Opens($"/indikatorer/{id}").ShouldSee("44 procent den 01.10.2026");
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData(" 12,5 ", "12,5")]
    [InlineData("1.234,56", "1.234,56")]
    [InlineData("1 234", "1.234")]
    [InlineData("-3,2", "-3,2")]
    [InlineData("−3", "-3")]
    [InlineData("12.5", null)]
    [InlineData("1,234.5", null)]
    [InlineData("12,345", null)]
    [InlineData("tolv", null)]
    [InlineData("", null)]
    public void Numbers_are_read_as_Danes_write_them(string typed, string? number) => Assert.Equal(number, Numbers.Parse(typed)?.ToNumber());

    [Theory]
    [InlineData("12.5", "12.5")]
    [InlineData("1,234.56", "1,234.56")]
    [InlineData("1,234", "1,234")]
    [InlineData("12,5", "12.5")]
    [InlineData("1.234,5", "1,234.5")]
    [InlineData("1.234.567", "1,234,567")]
    [InlineData("1.234", null)]
    [InlineData("12.345", null)]
    [InlineData("1,23,4", null)]
    public void Whoever_reads_English_may_write_as_the_English_do_or_as_Danes(string typed, string? number) => Reading.English(() => Assert.Equal(number, Numbers.Parse(typed)?.ToNumber()));

    [Theory]
    [InlineData(3, "+3")]
    [InlineData(-1234.5, "−1.234,5")]
    [InlineData(0, "0")]
    public void A_change_bears_its_sign(double change, string words) => Assert.Equal(words, ((decimal)change).ToChange());
}
