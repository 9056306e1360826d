using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Features.Enterprises;
using DksPortal.Web.Tests.Accounts;
using DksPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Own;

/// <summary>By its secret link an enterprise that was approved chooses a password, once.</summary>
public sealed class OwnPasswordTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Once_it_is_approved_its_owner_chooses_a_password_and_keeps_the_enterprise()
    {
        var link = await Link("Kaffekoret", 10);
        var owner = portal.Visitor();

        await owner.Opens(link).ShouldSee("Kaffekoret er godkendt").ShouldSee("ejer10@proeve.example");
        await owner.ChoosesPassword(link, AdministratorAtWork.Password).ShouldSee("Adgangskoden er gemt, og du er logget ind").ShouldSee("Kaffekoret").ShouldSeeButton("Bekræft oplysninger");
        await owner.Follows("Ret, hvad vi sælger").ShouldFind("Hvad sælger virksomheden?", "Prøver");
        await owner.Opens("/").Presses("Log ud");

        await owner.Opens(link).ShouldSee("Der er allerede valgt en adgangskode").ShouldNotSee("Ny adgangskode");
        await owner.SignsIn("ejer10@proeve.example", AdministratorAtWork.Password).Opens("/virksomheder/min-virksomhed").ShouldSee("Kaffekoret");
        var account = await portal.Ask(db => db.Users.Include(one => one.Person).SingleAsync(one => one.Email == "ejer10@proeve.example", TestContext.Current.CancellationToken));
        Assert.Equal((Roles.Enterprise, "Ejer 10"), (account.Roles, account.Person!.Name));
        await portal.Visitor("admin").Opens("/admin/haendelseslog").ShouldSee("Ejer 10");
    }

    [Fact]
    public async Task It_is_too_early_before_the_approval()
    {
        await portal.Ask(async db =>
        {
            var draft = new EnterpriseRegistration("Den tidlige", SecretLink.HashOf("for-tidligt"), null, portal.Clock.GetUtcNow().UtcDateTime);
            db.Add(draft);
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        await portal.Visitor().Opens("/virksomheder/tilmeld/for-tidligt/adgangskode").ShouldSee("Du kan vælge en adgangskode, når tilmeldingen er godkendt").ShouldNotSee("Ny adgangskode");
        await portal.Visitor().Opens("/virksomheder/tilmeld/findes-ikke/adgangskode").ShouldBeNotFound();
    }

    [Fact]
    public async Task An_account_that_is_there_already_is_never_taken_over()
    {
        var link = await Link("Den anden", 11);
        var late = portal.Visitor();
        await late.Opens(link).Writes("Ny adgangskode", AdministratorAtWork.Password).Writes("Gentag adgangskoden", AdministratorAtWork.Password);
        await portal.Visitor("admin").MakesAccountOf("En helt anden", "ejer11@proeve.example");

        await portal.ChangesNothing(() => late.Presses("Gem").ShouldSee("Der er allerede en bruger med tilmeldingens e-mail"));
        await portal.Visitor().Opens(link).ShouldSee("Log ind med den, og bed sekretariatet om at knytte virksomheden").ShouldNotSee("Ny adgangskode");
    }

    [Theory]
    [InlineData("kort", "kort", "Ny adgangskode", "Skriv en adgangskode på mindst 12 tegn")]
    [InlineData("fire ord om foråret", "fire ord om efteråret", "Gentag adgangskoden", "Skriv den samme adgangskode begge gange")]
    [InlineData("min ejer12@proeve.example", "min ejer12@proeve.example", "Ny adgangskode", "Vælg en adgangskode, som din e-mail ikke indgår i")]
    public async Task A_password_that_does_not_do_is_refused_and_the_link_still_serves(string password, string repeated, string label, string message)
    {
        var (link, owner) = (await Link("Den tredje", 12), portal.Visitor());
        await owner.Opens(link).Writes("Ny adgangskode", password).Writes("Gentag adgangskoden", repeated);

        await portal.ChangesNothing(async () => await owner.Presses("Gem").ShouldSeeBy(label, message));
        await owner.Opens(link).ShouldSeeButton("Gem");
    }

    [Fact]
    public async Task No_browser_proxy_or_other_site_comes_to_know_the_address()
    {
        var link = await Link("Den fjerde", 13);
        using var answer = await portal.Visitor().Asks(new HttpRequestMessage(HttpMethod.Get, new Uri(link, UriKind.Relative)));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task A_name_alone_gives_nobody_the_seat_of_an_organisation()
    {
        var known = await portal.Ask(db => db.Organisations.OrderBy(one => one.Id).Where(one => one.Cvr == null && !db.Enterprises.Any(other => other.OrganisationId == one.Id)).Select(one => new { one.Id, one.Name }).FirstAsync(TestContext.Current.CancellationToken));
        var link = await Link(known.Name, 14);

        await portal.Visitor().ChoosesPassword(link, AdministratorAtWork.Password).ShouldSee("Adgangskoden er gemt");

        var enterprise = await portal.Ask(db => db.Enterprises.Include(one => one.Organisation).SingleAsync(one => one.Cvr == MadeUpNumbers.At(14), TestContext.Current.CancellationToken));
        Assert.NotEqual(known.Id, enterprise.OrganisationId);
        Assert.Equal($"{known.Name} (CVR {enterprise.Cvr})", enterprise.Organisation!.Name);
    }

    [Fact]
    public async Task A_registration_that_names_nobody_leads_to_no_password()
    {
        var link = await Link("Den navnløse", 16);
        await portal.Ask(async db =>
        {
            var registration = await db.EnterpriseRegistrations.SingleAsync(one => one.Cvr == MadeUpNumbers.At(16), TestContext.Current.CancellationToken);
            registration.IsReachedAt(null, null, null, null, FactSource.Enterprise, new DateOnly(2026, 11, 1));
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        await portal.Visitor().Opens(link).ShouldSee("Tilmeldingen mangler en kontaktperson eller en e-mail").ShouldNotSee("Ny adgangskode");
        await portal.Visitor().Opens(link.Replace("/adgangskode", "", StringComparison.Ordinal)).ShouldSee("Skriv til sekretariatet").ShouldNotSeeLink("Vælg adgangskode");
    }

    private Task<string> Link(string name, int number) =>
        portal.Ask(async db => $"{SecretLink.Path(await OwnSample.ApprovedAsync(db, name, number, TestContext.Current.CancellationToken))}/adgangskode");
}

/// <summary>What the administrator does in these tests.</summary>
file static class Administrator
{
    public static async Task<string> MakesAccountOf(this Task<Visitor> administrator, string name, string email) => await (await administrator).MakesAccount(name, email, "Virksomhedsrepræsentant");
}
