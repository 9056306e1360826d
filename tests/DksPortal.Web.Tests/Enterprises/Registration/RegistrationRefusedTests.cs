namespace DksPortal.Web.Tests.Enterprises.Registration;

/// <summary>What cannot be right is told beside its field, and what was typed stays.</summary>
public sealed class RegistrationRefusedTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("24256791", "Et af cifrene er forkert. Se efter, om nummeret er tastet rigtigt.")]
    [InlineData("12345678", "Et af cifrene er forkert. Se efter, om nummeret er tastet rigtigt.")]
    [InlineData("00000000", "Et af cifrene er forkert. Se efter, om nummeret er tastet rigtigt.")]
    [InlineData("2425679", "Skriv otte cifre, fx 13748136")]
    [InlineData("DK 2425", "Skriv otte cifre, fx 13748136")]
    public async Task A_number_that_cannot_be_one_begins_nothing(string number, string why)
    {
        var owner = portal.Visitor();
        await owner.Opens("/virksomheder/tilmeld").Writes("CVR-nummer", number).Writes("Virksomhedens navn", "Kaffekollektivet");

        await portal.ChangesNothing(() => owner.Presses("Fortsæt"));

        owner.ShouldSeeBy("CVR-nummer", why).ShouldFind("CVR-nummer", number).ShouldFind("Virksomhedens navn", "Kaffekollektivet");
    }

    [Fact]
    public async Task A_name_is_needed_where_no_register_knows_it()
    {
        var owner = portal.Visitor();
        await owner.Opens("/virksomheder/tilmeld").Writes("CVR-nummer", "24256790").Presses("Fortsæt");
        owner.ShouldSeeBy("Virksomhedens navn", "Skriv virksomhedens navn").ShouldFind("CVR-nummer", "24256790");
    }

    [Fact]
    public async Task Each_part_says_what_is_wrong_beside_its_field()
    {
        var owner = portal.Visitor();
        var registration = await owner.Begins("Fejlfinderne");

        await owner.Opens($"{registration}/cvr").Writes("CVR-nummer", "13585627").Writes("Virksomhedens navn", " ").Presses("Fortsæt");
        owner.ShouldSeeBy("CVR-nummer", "Et af cifrene er forkert. Se efter, om nummeret er tastet rigtigt.").ShouldSeeBy("Virksomhedens navn", "Skriv virksomhedens navn");

        await owner.Opens($"{registration}/virksomhed").Writes("Stiftet", "for længe siden").Writes("Postnummer", "22").Writes("Adresse", "Gaden 1").Presses("Fortsæt");
        owner.ShouldSeeBy("Postnummer", "Skriv et postnummer med fire cifre").ShouldFind("Stiftet", "for længe siden").ShouldFind("Adresse", "Gaden 1");

        await owner.Opens($"{registration}/virksomhed").Writes("Stiftet", "0019").Presses("Fortsæt");
        owner.ShouldSeeBy("Stiftet", "Skriv det år, virksomheden blev stiftet, fx 2019");

        await owner.Opens($"{registration}/ydelser").Writes("Hvad sælger I?", "Kaffe").Writes("Hvor stor en ordre kan I tage?", "mange penge").Presses("Fortsæt");
        owner.ShouldSeeBy("Hvor stor en ordre kan I tage?", "Skriv et beløb i hele kroner, større end nul").ShouldFind("Hvad sælger I?", "Kaffe");

        await owner.Opens($"{registration}/kontakt").Writes("E-mail", "anna@").Writes("Hjemmeside", "ftp://kaffe.example").Presses("Fortsæt");
        owner.ShouldSeeBy("E-mail", "Skriv en e-mailadresse, fx navn@virksomhed.dk").ShouldSeeBy("Hjemmeside", "Skriv en adresse, der begynder med https://").ShouldFind("E-mail", "anna@");

        var kept = await portal.Registration(registration);
        Assert.Equal(("24256790", "Fejlfinderne", null, null, null), (kept.Cvr, kept.Name, kept.PostalCode, kept.Sells, kept.Email));
    }

    [Fact]
    public async Task Whether_a_number_is_registered_already_is_not_told()
    {
        var (first, second) = (portal.Visitor(), portal.Visitor());
        await first.Registers("Den ene", "22756214");

        await second.Begins("Den anden", "22756214");

        second.ShouldSee("Den anden").ShouldNotSee("Den ene");
    }
}
