using AngleSharp.Html.Dom;

namespace DksPortal.Web.Tests.Accounts;

public sealed class AccountChangesTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Whoever_is_locked_is_out_at_once_and_stays_out_until_unlocked()
    {
        var (administrator, enterprise) = (await portal.Visitor("admin"), await portal.Visitor("virksomhed"));
        await administrator.OpensAccount("Samira Nasser Kjær").Presses("Lås konto").ShouldSee("Kontoen er låst");

        await enterprise.Opens("/konto").ShouldBeAskedToSignIn();
        await enterprise.SignsIn("virksomhed@dks.example", "Demo-adgang-2026").ShouldSee("Kontoen er låst. Kontakt en administrator.");
        await enterprise.Presses("Virksomhed").ShouldSee("Kontoen er låst. Kontakt en administrator.").ShouldNotSeeButton("Log ud");

        await administrator.OpensAccount("Samira Nasser Kjær").Presses("Lås konto op").ShouldSee("Kontoen er låst op");
        await enterprise.SignsIn("virksomhed@dks.example", "Demo-adgang-2026").ShouldSeeButton("Log ud");
    }

    [Fact]
    public async Task A_role_counts_from_the_moment_it_is_given_and_until_it_is_taken()
    {
        var (administrator, politician) = (await portal.Visitor("admin"), await portal.Visitor("politiker2"));
        await politician.Opens("/personer").ShouldBeNotFound();

        await administrator.OpensAccount("Christoffer Ulvsund Beck").Ticks("Sekretariat").Presses("Gem").ShouldSee("Brugeren er gemt");
        await politician.Opens("/personer").ShouldBeAskedToSignIn().Presses("Politiker 2").ShouldSee("Personer").ShouldBeThere();

        await administrator.OpensAccount("Christoffer Ulvsund Beck").Unticks("Sekretariat").Presses("Gem").ShouldSee("Brugeren er gemt");
        await politician.Opens("/personer").ShouldBeAskedToSignIn();
    }

    [Fact]
    public async Task Nobody_locks_the_own_account()
    {
        var administrator = await portal.Visitor("admin");
        var own = await administrator.OpensAccount("Gitte Pagh Rosendal");
        own.ShouldNotSeeButton("Lås konto").ShouldNotSeeButton("Lav nyt link");
        var (address, version) = (own.Address, own.Page.QuerySelector("[name=Version]")!.GetAttribute("value")!);

        await portal.ChangesNothing(async () =>
        {
            var forged = (IHtmlFormElement)(await administrator.OpensAccount("Jonas Dybvad")).Page.QuerySelector("form[action$=laasning]")!;
            forged.SetAttribute("action", $"{address}/laasning");
            forged.QuerySelector("[name=version]")!.SetAttribute("value", version);
            await administrator.Sends(forged);
            administrator.ShouldSee("Du kan ikke låse din egen konto. Bed en anden administrator om det.");
        });
    }

    [Fact]
    public Task Nobody_gives_up_being_the_last_administrator() => portal.ChangesNothing(async () =>
    {
        var administrator = await portal.Visitor("admin");
        await administrator.OpensAccount("Gitte Pagh Rosendal").Unticks("Administrator").Ticks("Sekretariat").Presses("Gem")
            .ShouldSee("Du kan ikke fjerne din egen rolle som administrator.");
        await administrator.Opens("/admin/brugere").ShouldBeThere();
    });

    [Fact]
    public async Task Who_changes_an_account_that_another_changed_meanwhile_is_told_and_decides()
    {
        var (one, other) = (await portal.Visitor("admin"), await portal.Visitor("admin"));
        await one.OpensAccount("Jannik Overgaard Friis");
        await other.OpensAccount("Jannik Overgaard Friis").Writes("E-mail", "jannik@dks.example").Presses("Gem");

        one.Writes("E-mail", "friis@dks.example");
        await one.Presses("Gem").ShouldSee("En anden har gemt ændringer, mens du skrev.").ShouldSee("jannik@dks.example").ShouldFind("E-mail", "friis@dks.example");
        await one.Presses("Gem").ShouldSee("Brugeren er gemt").ShouldSee("friis@dks.example");
    }

    [Theory]
    [InlineData("Navn", "", "Skriv et navn")]
    [InlineData("E-mail", "", "Skriv en e-mail")]
    [InlineData("E-mail", "berit", "Skriv en e-mail som navn@eksempel.dk")]
    [InlineData("E-mail", "medlem@dks.example", "En anden bruger har den e-mail. Skriv en anden.")]
    public Task A_wrong_account_is_not_made(string label, string typed, string message) => portal.ChangesNothing(async () =>
        await (await portal.Visitor("admin")).Opens("/admin/brugere/ny")
            .Writes("Navn", "Helle Rask").Writes("E-mail", "helle@dks.example").Ticks("Politiker").Writes(label, typed).Presses("Gem")
            .ShouldSeeBy(label, message).ShouldFind(label, typed));

    [Fact]
    public Task An_account_without_a_role_is_not_made() => portal.ChangesNothing(async () =>
        await (await portal.Visitor("admin")).Opens("/admin/brugere/ny").Writes("Navn", "Helle Rask").Writes("E-mail", "helle@dks.example").Presses("Gem")
            .ShouldSeeBy("Roller", "Vælg mindst én rolle").ShouldFind("Navn", "Helle Rask"));

    [Fact]
    public Task Nobody_gets_a_second_account() => portal.ChangesNothing(async () =>
        await (await portal.Visitor("admin")).Opens("/admin/brugere/ny")
            .Writes("Navn", "Maja Fuglebjerg").Writes("E-mail", "maja@dks.example").Ticks("Rådsmedlem").Presses("Gem")
            .ShouldSee("Maja Fuglebjerg har allerede en bruger.").ShouldFind("E-mail", "maja@dks.example"));
}
