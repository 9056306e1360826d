using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Tests.Accounts;

public sealed class OneTimeLinkTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_new_person_chooses_a_password_by_the_link_and_signs_in_with_it()
    {
        var administrator = await portal.Visitor("admin");
        var link = await administrator.MakesAccount("Berit Holm", "berit@dks.example", "Politiker");

        var berit = await portal.Visitor().ChoosesPassword(link, AdministratorAtWork.Password);
        await berit.ShouldSee("Adgangskoden er gemt, og du er logget ind").ShouldSee("Berit Holm").Presses("Log ud");

        await berit.SignsIn("berit@dks.example", AdministratorAtWork.Password).ShouldSeeButton("Log ud");
        await administrator.OpensAccount("Berit Holm").ShouldSee("Har personen glemt sin adgangskode");
    }

    [Fact]
    public async Task The_link_works_once()
    {
        var link = await (await portal.Visitor("admin")).MakesAccount("Carl Munk", "carl@dks.example", "Rådsmedlem");
        await portal.Visitor().ChoosesPassword(link, AdministratorAtWork.Password).ShouldSeeButton("Log ud");

        await portal.Visitor().Opens(link).ShouldBeNotFound().ShouldSee("Linket virker ikke længere");
    }

    [Fact]
    public async Task The_link_is_shown_once()
    {
        var administrator = await portal.Visitor("admin");
        await administrator.MakesAccount("Dagny Friis", "dagny@dks.example", "Rådsmedlem");

        await administrator.Opens(administrator.Address).ShouldSee("Linket vises kun én gang.");
    }

    [Fact]
    public async Task A_newer_link_makes_the_older_void()
    {
        var administrator = await portal.Visitor("admin");
        var older = await administrator.MakesAccount("Ejnar Bo", "ejnar@dks.example", "Rådsmedlem");
        var newer = (await administrator.OpensAccount("Ejnar Bo").Presses("Lav nyt link")).LinkOnPage();

        await portal.Visitor().Opens(older).ShouldBeNotFound();
        await portal.Visitor().ChoosesPassword(newer, AdministratorAtWork.Password).ShouldSee("Ejnar Bo");
    }

    [Fact]
    public async Task A_link_for_a_forgotten_password_ends_the_sessions_and_the_old_password()
    {
        var administrator = await portal.Visitor("admin");
        var politician = await portal.Visitor("politiker");
        var link = (await administrator.OpensAccount("Ida Hornslet Vang").Presses("Lav nyt link")).LinkOnPage();

        await politician.Opens("/konto").ShouldBeAskedToSignIn();
        await portal.Visitor().ChoosesPassword(link, AdministratorAtWork.Password).ShouldSeeButton("Log ud");
        await politician.SignsIn("politiker@dks.example", "Demo-adgang-2026").ShouldSee("passer ikke sammen");
    }

    [Fact]
    public async Task A_link_of_a_locked_account_opens_nothing()
    {
        var administrator = await portal.Visitor("admin");
        var link = await administrator.MakesAccount("Fie Dam", "fie@dks.example", "Rådsmedlem");
        await administrator.OpensAccount("Fie Dam").Presses("Lås konto").ShouldSee("Kontoen er låst");

        await portal.Visitor().Opens(link).ShouldBeNotFound();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("%25%25%25")]
    public async Task A_made_up_link_opens_nothing(string code) =>
        await portal.Visitor().Opens($"/konto/adgangskode?bruger=1&kode={code}").ShouldBeNotFound();

    // The framework reckons the age of a link by the machine's own clock, so it is the limit that is moved here.
    [Fact]
    public async Task A_link_is_void_when_its_72_hours_have_passed()
    {
        await using var own = new Portal();
        await own.InitializeAsync();
        var link = await (await own.Visitor("admin")).MakesAccount("Gro Lund", "gro@dks.example", "Rådsmedlem");
        var limit = own.Services.GetRequiredService<IOptions<DataProtectionTokenProviderOptions>>().Value;
        Assert.Equal(TimeSpan.FromHours(72), SecuritySetup.LinkLifetime);
        Assert.Equal(SecuritySetup.LinkLifetime, limit.TokenLifespan);
        await own.Visitor().Opens(link).ShouldSee("Vælg adgangskode");

        limit.TokenLifespan = TimeSpan.Zero;
        await own.Visitor().Opens(link).ShouldBeNotFound();
    }
}
