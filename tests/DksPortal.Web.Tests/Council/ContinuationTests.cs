namespace DksPortal.Web.Tests.Council;

public sealed class ContinuationTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_secretariat_records_what_was_decided_and_everybody_reads_it()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/raadet").ShouldSee("Der er ikke registreret en beslutning om fortsættelse.").Follows("Registrér beslutning om fortsættelse")
            .Chooses("Beslutning", "Ophører").Writes("Dato", "03.2027").Writes("Truffet af", "Borgerrepræsentationen")
            .Writes("Tekst", "Rådets opgaver går over til forvaltningen.").Writes("Kilde", "Budget 2028").Presses("Gem")
            .ShouldSee("Beslutningen er registreret").ShouldSee("Kilde: Budget 2028");

        await portal.Visitor().Opens("/raadet").ShouldSee("Ophører").ShouldSee("Rådets opgaver går over til forvaltningen.")
            .ShouldSee("Truffet af: Borgerrepræsentationen").ShouldSee("Dato: marts 2027").ShouldNotSee("Budget 2028");
    }

    [Theory]
    [InlineData("Dato", "13.2027", "Skriv datoen som 2026, 03.2026 eller 12.03.2026")]
    [InlineData("Dato", "30.02.2027", "Skriv datoen som 2026, 03.2026 eller 12.03.2026")]
    [InlineData("Dato", "til foråret", "Skriv datoen som 2026, 03.2026 eller 12.03.2026")]
    public Task A_date_that_cannot_be_is_refused(string label, string typed, string message) => portal.ChangesNothing(async () =>
        await (await Form()).Chooses("Beslutning", "Fortsætter").Writes("Tekst", "Rådet fortsætter.").Writes(label, typed).Presses("Gem")
            .ShouldSeeBy(label, message).ShouldFind(label, typed).ShouldFind("Tekst", "Rådet fortsætter.").ShouldFind("Beslutning", "Fortsætter"));

    [Fact]
    public Task The_decision_itself_is_asked_for() => portal.ChangesNothing(async () =>
        await (await Form()).Chooses("Beslutning", "").Writes("Tekst", "Rådet fortsætter.").Presses("Gem")
            .ShouldSeeBy("Beslutning", "Vælg, om rådet fortsætter eller ophører").ShouldFind("Tekst", "Rådet fortsætter."));

    private async Task<Visitor> Form() =>
        await (await portal.Visitor("sekretariat")).Opens("/raadet").Follows("Registrér beslutning om fortsættelse");
}
