namespace DksPortal.Web.Tests.People;

public sealed class PersonRemovalTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Whom_nothing_refers_to_is_deleted()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/personer/ny").Writes("Navn", "Gerda Toft").Presses("Gem");
        var person = secretary.Address;

        await secretary.Follows("Slet person").Presses("Slet person").ShouldSee("Gerda Toft er slettet");
        await secretary.Opens(person).ShouldBeNotFound();
    }

    [Fact]
    public async Task A_member_of_the_council_stays_and_the_page_says_why()
    {
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/personer?q=Fuglebjerg").Follows("Maja Fuglebjerg").Follows("Slet person")
            .ShouldSee("Maja Fuglebjerg kan ikke slettes, fordi portalen henviser til personen:")
            .ShouldSee("1 adgang til portalen").ShouldSee("1 medlemskab").ShouldNotSeeButton("Slet person");
    }

    [Fact]
    public async Task Who_was_given_an_account_meanwhile_stays()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/personer/ny").Writes("Navn", "Harald Sten").Presses("Gem");
        var person = secretary.Address;
        await secretary.Follows("Slet person");
        await (await portal.Visitor("admin")).Opens("/admin/brugere/ny")
            .Writes("Navn", "Harald Sten").Writes("E-mail", "harald@dks.example").Ticks("Rådsmedlem").Presses("Gem");

        await portal.ChangesNothing(async () => await secretary.Presses("Slet person").ShouldSee("Harald Sten kan ikke slettes"));
        await secretary.Opens(person).ShouldSee("harald@dks.example").ShouldBeThere();
    }
}
