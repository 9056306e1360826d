namespace DksPortal.Web.Tests.Council;

public sealed class TermFormTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_new_term_tells_what_is_known_of_it()
    {
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/raadet").Follows("Ny periode").Writes("Navn", "2028–2029").Writes("Begynder", "2028").Writes("Slutter", "06.2029").Presses("Gem")
            .ShouldSee("Perioden 2028–2029 er oprettet");
        await portal.Visitor().Opens("/raadet").Follows("2028–2029").ShouldSee("Rådet 2028–2029").ShouldSee("2028–juni 2029");
    }

    [Theory]
    [InlineData("Navn", "", "Skriv periodens navn")]
    [InlineData("Begynder", "", "Skriv, hvornår perioden begynder")]
    [InlineData("Begynder", "13.2028", "Skriv datoen som 2026, 03.2026 eller 12.03.2026")]
    [InlineData("Slutter", "2027", "Perioden skal slutte efter, at den begynder")]
    [InlineData("Møder om året", "400", "Skriv et antal møder fra 0 til 366")]
    [InlineData("Møder om året", "to", "Skriv et helt tal")]
    public Task A_term_that_cannot_be_is_refused(string label, string typed, string message) => portal.ChangesNothing(async () =>
        await (await portal.Visitor("sekretariat")).Opens("/raadet/perioder/ny").Writes("Navn", "2028–2029").Writes("Begynder", "2028").Writes("Kontor", "Et kontor")
            .Writes(label, typed).Presses("Gem").ShouldSeeBy(label, message).ShouldFind(label, typed).ShouldFind("Kontor", "Et kontor"));

    [Fact]
    public async Task A_new_seat_stands_over_the_number_that_the_terms_of_reference_give()
    {
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/raadet").Follows("Tilføj plads").Chooses("Type", "Vidensperson").Writes("Navn på pladsen", "Vidensperson 2").Presses("Gem")
            .ShouldSee("Pladsen er tilføjet");
        await portal.Visitor().Opens("/raadet").ShouldSee("23 pladser").ShouldSee("1 for mange").ShouldSee("1 plads er ledig: Vidensperson 2.");
    }

    [Fact]
    public Task Only_a_seat_for_an_enterprise_has_a_size() => portal.ChangesNothing(async () =>
        await (await portal.Visitor("sekretariat")).Opens("/raadet").Follows("Tilføj plads")
            .Chooses("Type", "Forperson").Writes("Navn på pladsen", "Næstforperson").Chooses("Størrelse", "Lille").Presses("Gem")
            .ShouldSeeBy("Størrelse", "Kun virksomhedspladser har en størrelse").ShouldFind("Navn på pladsen", "Næstforperson"));
}
