namespace DksPortal.Web.Tests.Accounts;

public sealed class ChosenPasswordTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("elleve tegn", "elleve tegn", "Ny adgangskode", "Skriv en adgangskode på mindst 12 tegn")]
    [InlineData("", "", "Ny adgangskode", "Skriv en adgangskode")]
    [InlineData("fire ord om foråret", "fire ord om efteråret", "Gentag adgangskoden", "Skriv den samme adgangskode begge gange")]
    [InlineData("min MEDLEM@dks.example", "min MEDLEM@dks.example", "Ny adgangskode", "Vælg en adgangskode, som din e-mail ikke indgår i")]
    public async Task A_password_that_does_not_do_is_refused_and_the_old_one_stays(string password, string repeated, string label, string message)
    {
        var member = await portal.Visitor("medlem");

        await portal.ChangesNothing(async () => await member.Opens("/konto/skift-adgangskode")
            .Writes("Nuværende adgangskode", "Demo-adgang-2026").Writes("Ny adgangskode", password).Writes("Gentag adgangskoden", repeated).Presses("Gem")
            .ShouldSeeBy(label, message).ShouldFind("Ny adgangskode", ""));

        await portal.Visitor().SignsIn("medlem@dks.example", "Demo-adgang-2026").ShouldSeeButton("Log ud");
    }

    [Fact]
    public async Task The_current_password_is_asked_for()
    {
        var member = await portal.Visitor("medlem");

        await member.Opens("/konto/skift-adgangskode").Writes("Nuværende adgangskode", "noget helt andet")
            .Writes("Ny adgangskode", AdministratorAtWork.Password).Writes("Gentag adgangskoden", AdministratorAtWork.Password).Presses("Gem")
            .ShouldSeeBy("Nuværende adgangskode", "Den nuværende adgangskode er ikke rigtig");
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_elsewhere_and_not_this_one()
    {
        var (here, elsewhere) = (await portal.Visitor("medlem2"), await portal.Visitor("medlem2"));

        await here.Opens("/konto/skift-adgangskode").Writes("Nuværende adgangskode", "Demo-adgang-2026")
            .Writes("Ny adgangskode", AdministratorAtWork.Password).Writes("Gentag adgangskoden", AdministratorAtWork.Password).Presses("Gem")
            .ShouldSee("Adgangskoden er skiftet");

        await here.Opens("/konto").ShouldSee("Jannik Overgaard Friis").ShouldBeThere();
        await elsewhere.Opens("/konto").ShouldBeAskedToSignIn();
        await elsewhere.SignsIn("medlem2@dks.example", "Demo-adgang-2026").ShouldSee("passer ikke sammen");
    }
}
