using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Tests.Enterprises.Registration;

/// <summary>An owner registers, from the first page to the receipt.</summary>
public sealed class RegistrationStoryTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task An_owner_registers_a_social_and_democratic_enterprise_step_by_step()
    {
        var owner = portal.Visitor();

        await owner.Opens("/virksomheder/tilmeld").Writes("CVR-nummer", " dk 24 25 67 90").Writes("Virksomhedens navn", "Kaffekollektivet").Presses("Fortsæt");
        var registration = owner.Address;
        Assert.Matches("^/virksomheder/tilmeld/[0-9a-f]{48}$", registration);
        owner.ShouldSee("Kladde").ShouldSee("Rigtigt skrevet Ja").ShouldSee("Findes i CVR Ikke undersøgt").ShouldSee("Aktiv i CVR Ikke undersøgt")
            .ShouldFind("Jeres link", $"http://localhost:5080{registration}");

        await owner.Follows("CVR-nummer og navn").ShouldFind("CVR-nummer", "24256790").ShouldSee("Trin 1 af 7").Presses("Fortsæt");
        await owner.Chooses("Virksomhedsform", "A.M.B.A.").Writes("Stiftet", "03.2019").Writes("Adresse", "Blågårdsgade 12").Writes("Postnummer", "2200")
            .Writes("By", "København N").Chooses("Bydel", "Nørrebro").Chooses("Branche", "Kantine, café og mad").Chooses("Stadie", "Etableret").Presses("Fortsæt");
        await owner.Ticks("Demokratisk").Ticks("Socialøkonomisk").Writes("Formål", "Arbejde til folk på kanten").Presses("Fortsæt").ShouldSee("Trin 4 af 9");
        await owner.Writes("Hvem ejer virksomheden?", "28 medarbejdere").Chooses("Har hvert medlem én stemme?", "Ja")
            .Writes("Hvad sker der med overskuddet?", "Bliver i virksomheden").Presses("Fortsæt");
        await owner.ShouldSee("CVR-nummeret 24256790 viser det").Writes("Socialt, sundhedsmæssigt eller miljømæssigt formål", "§ 2 i vedtægterne")
            .Writes("Sælger varer eller ydelser", "90 % er salg").Writes("Geninvesterer sit overskud", "Alt").Writes("Organisatorisk uafhængig af det offentlige", "Egen bestyrelse").Presses("Fortsæt");
        await owner.Writes("Hvad sælger I?", "Kantinedrift").Writes("Hvor stor en ordre kan I tage?", "250.000 kr.").Presses("Fortsæt");
        await owner.ShouldSee("når virksomheden er godkendt").Chooses("Hvor mange er ansat?", "Lille: under 50 ansatte").Presses("Fortsæt");
        await owner.Writes("Kontaktperson", "Anna Berg").Writes("E-mail", "anna@kaffe.example").Ticks("E-mailadressen må vises offentligt")
            .Writes("Telefon", "12 34 56 78").Writes("Hjemmeside", "www.kaffe.example").Presses("Fortsæt");

        owner.ShouldSee("Trin 9 af 9").ShouldSee("2200 København N").ShouldSee("marts 2019").ShouldSee("250.000 kr.")
            .ShouldSee("anna@kaffe.example (vises offentligt)").ShouldSee("12 34 56 78 (vises kun for sekretariatet)").ShouldSee("https://www.kaffe.example");
        await owner.Presses("Indsend tilmelding").ShouldSeeBy("Vi giver samtykke til, at portalen gemmer og viser oplysningerne", "Giv samtykke til, at portalen gemmer og viser oplysningerne");
        await owner.SendsIn();

        Assert.Equal(registration, owner.Address);
        owner.ShouldSee("Den blev sendt ind 21.11.2026 kl. 11.00").ShouldSee("Hvad sker der nu?").ShouldSee("§ 2 i vedtægterne").ShouldNotSeeButton("Fortsæt");
        var kept = await portal.Registration(registration);
        Assert.Equal((RegistrationStatus.Submitted, "24256790", 250_000L), (kept.Status, kept.Cvr, kept.LargestOrder));
        Assert.All(Enum.GetValues<EnterpriseFact>(), fact => Assert.Equal(FactSource.Enterprise, kept.Origins[fact]?.Source));
    }

    [Fact]
    public async Task A_draft_waits_for_the_one_who_has_the_link()
    {
        var owner = portal.Visitor();
        var registration = await owner.Begins("Cykelkøkkenet", cvr: "");
        await owner.ShouldSee("Skriv et CVR-nummer").Presses("Fortsæt").ShouldSee("Intet nummer endnu").Presses("Fortsæt")
            .Writes("Postnummer", "2300").Presses("Fortsæt");

        var helper = await portal.Visitor().InEnglish().Opens(registration).ShouldSee("Draft").Follows("Who you are").ShouldFind("Postal code", "2300");

        await helper.Follows("Back").ShouldFind("Name of the enterprise", "Cykelkøkkenet");
        await helper.Opens($"{registration}/svar").ShouldSee("Lacking").Ticks("We consent to the portal keeping and showing the facts").Presses("Submit registration");
        helper.ShouldSee("Check your answers").ShouldSee("Write a CVR number").ShouldNotSee("Thank you");
        Assert.Equal(RegistrationStatus.Draft, (await portal.Registration(registration)).Status);
    }

    [Fact]
    public async Task Steps_that_do_not_apply_are_left_out()
    {
        var owner = portal.Visitor();
        var registration = await owner.Begins("Genbrugsen");

        await owner.Opens($"{registration}/kategorier").Ticks("Socialøkonomisk").Presses("Fortsæt").ShouldSee("De fem kriterier");
        owner.ShouldNotSeeLink("Ejerskab");
        await owner.Opens($"{registration}/ejerskab");
        Assert.Equal(registration, owner.Address);

        await owner.Opens($"{registration}/kategorier").Unticks("Socialøkonomisk").Ticks("Kooperativ").Presses("Fortsæt").ShouldSee("Hvem ejer virksomheden?");
        owner.ShouldNotSeeLink("De fem kriterier");
    }

    [Fact]
    public async Task Two_who_write_at_once_lose_nothing()
    {
        var owner = portal.Visitor();
        var registration = await owner.Begins("Farveriet");
        await owner.Opens($"{registration}/kategorier").Ticks("Socialøkonomisk").Presses("Fortsæt");
        var helper = await portal.Visitor().Opens($"{registration}/kriterier");

        await owner.Writes("Sælger varer eller ydelser", "Maling").Presses("Fortsæt");
        await helper.Writes("Sælger varer eller ydelser", "Farver").Presses("Fortsæt");

        helper.ShouldFind("Sælger varer eller ydelser", "Farver").ShouldSee("Sælger varer eller ydelser Farver Maling");
        await helper.Presses("Fortsæt").ShouldSee("Hvad sælger I?");
        Assert.Equal("Farver", (await portal.Registration(registration)).Of(Criterion.Sale)!.Evidence);
    }
}
