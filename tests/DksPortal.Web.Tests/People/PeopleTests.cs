namespace DksPortal.Web.Tests.People;

public sealed class PeopleTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_secretariat_adds_a_person_whom_the_list_finds()
    {
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/personer").Follows("Ny person")
            .Writes("Navn", "Bodil Kragelund").Writes("Titel", "Revisor").Writes("E-mail", "bodil@revision.example").Writes("Telefon", "33 66 33 66")
            .Writes("Organisation 1", "Hus Forbi").Presses("Gem")
            .ShouldSee("Personen er gemt").Within("Oplysninger").ShouldSeeLink("Hus Forbi").ShouldSeeLink("bodil@revision.example").ShouldSee("33 66 33 66");

        await secretary.Opens("/personer").Writes("Navn, organisation eller e-mail", "kragelund").Presses("Søg")
            .ShouldSee("1 person fundet").ShouldSeeLink("Bodil Kragelund");
    }

    [Fact]
    public async Task A_new_name_makes_the_organisation_and_a_known_spelling_finds_it()
    {
        var secretary = await portal.Visitor("sekretariat");

        await New(secretary, "Erna Lysgaard").Writes("Organisation 1", "Analyse og Tal").Writes("Organisation 2", "Lysgaards Bogtryk").Presses("Gem")
            .ShouldSee("Personen er gemt. Nye organisationer: Lysgaards Bogtryk").Within("Oplysninger").ShouldSeeLink("Analyse & Tal").ShouldSeeLink("Lysgaards Bogtryk");
    }

    [Fact]
    public async Task Who_changes_a_person_that_another_changed_meanwhile_sees_both_and_decides()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        await New(secretary, "Finn Aaboe").Writes("Titel", "Elev").Presses("Gem");
        var person = secretary.Address;
        await secretary.Follows("Rediger");
        await colleague.Opens(person).Follows("Rediger").Writes("Titel", "Svend").Presses("Gem").ShouldSee("Personen er gemt");

        await secretary.Writes("Titel", "Mester").Presses("Gem")
            .ShouldSee("En anden har gemt ændringer, mens du skrev.").ShouldSee("Titel Mester Svend").ShouldFind("Titel", "Mester");
        await colleague.Opens(person).ShouldSee("Svend");

        await secretary.Presses("Gem").ShouldSee("Personen er gemt").ShouldSee("Mester");
    }

    [Fact]
    public async Task A_namesake_is_asked_about_before_it_is_made()
    {
        var secretary = await portal.Visitor("sekretariat");

        await portal.ChangesNothing(async () => await New(secretary, "maja  FUGLEBJERG").Writes("Titel", "Gartner").Presses("Gem")
            .ShouldSeeBy("Det er en anden person med samme navn", "Er det Maja Fuglebjerg (Analyse & Tal)? Ret i den person i stedet, eller sæt kryds ved, at det er en anden")
            .ShouldSeeLink("Maja Fuglebjerg (Analyse & Tal)").ShouldFind("Titel", "Gartner"));

        await secretary.Ticks("Det er en anden person med samme navn").Presses("Gem").ShouldSee("Personen er gemt").ShouldSee("Gartner");
    }

    [Theory]
    [InlineData("Navn", "", "Skriv et navn")]
    [InlineData("E-mail", "bodil(at)revision", "Skriv e-mailadressen som navn@sted.dk")]
    [InlineData("Telefon", "12", "Skriv telefonnummeret med 8 til 15 cifre, for eksempel 33 66 33 66")]
    [InlineData("Initialer", "et alt for langt sæt initialer, som ingen kan skrive i et referat", "Skriv højst 40 tegn")]
    public Task What_is_wrong_is_told_by_its_field_and_the_rest_is_kept(string label, string typed, string message) => portal.ChangesNothing(async () =>
        await New(await portal.Visitor("sekretariat"), "Gudrun Bæk").Writes("Titel", "Revisor").Writes("Organisation 1", "Hus Forbi").Writes(label, typed).Presses("Gem")
            .ShouldSeeBy(label, message).ShouldFind(label, typed).ShouldFind("Titel", "Revisor").ShouldFind("Organisation 1", "Hus Forbi"));

    [Fact]
    public async Task The_register_is_the_secretariats_alone()
    {
        await (await portal.Visitor("medlem")).Opens("/personer").ShouldBeNotFound();
        await portal.Visitor().Opens("/personer").ShouldBeAskedToSignIn();
    }

    private static Task<Visitor> New(Visitor secretary, string name) => secretary.Opens("/personer/ny").Writes("Navn", name);
}
