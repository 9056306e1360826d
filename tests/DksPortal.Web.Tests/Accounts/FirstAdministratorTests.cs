using DksPortal.Domain.People;
using DksPortal.Web.Features.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DksPortal.Web.Tests.Accounts;

/// <summary>A portal without an administrator, as after the first start without a demo.</summary>
public sealed class FirstAdministratorTests : IAsyncLifetime
{
    private readonly Portal portal = new();

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        await portal.Ask(db => db.Users.Where(account => (account.Roles & Roles.Administrator) != 0).ExecuteDeleteAsync(TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task The_first_administrator_comes_in_by_the_link_and_closes_it_for_all_others()
    {
        var link = Link();

        await Writes(portal.Visitor(), link).Presses("Gem").ShouldSee("Velkommen. Du er logget ind som administrator").ShouldSee("Astrid Holt");

        await portal.Visitor().Opens(link).ShouldBeNotFound().ShouldSee("Opsætningen er lukket");
        await portal.Visitor().SignsIn("astrid@dks.example", AdministratorAtWork.Password).Opens("/admin/brugere").ShouldSee("Astrid Holt");
        await using var scope = portal.Services.CreateAsyncScope();
        Assert.Null(scope.ServiceProvider.GetRequiredService<FirstAdministrator>().Link());
    }

    [Fact]
    public async Task Of_two_who_opened_the_page_only_one_becomes_the_first()
    {
        var (one, other) = (await Writes(portal.Visitor(), Link()), await Writes(portal.Visitor(), Link()));

        await one.Presses("Gem").ShouldSeeButton("Log ud");
        await portal.ChangesNothing(async () => await other.Writes("E-mail", "anden@dks.example").Presses("Gem").ShouldBeNotFound());
    }

    // The framework reckons the age of a code by the machine's own clock, so an old one is made here.
    [Fact]
    public async Task The_link_lasts_an_hour()
    {
        var protector = portal.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("FirstAdministrator").ToTimeLimitedDataProtector();
        var meant = protector.Unprotect(Link().Split('=')[1], out var end);
        Assert.InRange(end - DateTimeOffset.UtcNow, TimeSpan.FromMinutes(55), TimeSpan.FromMinutes(60));

        await portal.Visitor().Opens(Page(protector.Protect(meant, DateTimeOffset.UtcNow.AddMinutes(1)))).ShouldBeThere();
        await portal.Visitor().Opens(Page(protector.Protect(meant, DateTimeOffset.UtcNow.AddMinutes(-1)))).ShouldBeNotFound();
    }

    [Theory]
    [InlineData("Navn", "", "Skriv et navn")]
    [InlineData("E-mail", "astrid", "Skriv en e-mail som navn@eksempel.dk")]
    [InlineData("Adgangskode", "kort", "Skriv en adgangskode på mindst 12 tegn")]
    [InlineData("Gentag adgangskoden", "noget helt andet", "Skriv den samme adgangskode begge gange")]
    public async Task What_is_wrong_is_told_and_makes_nobody_administrator(string label, string typed, string message)
    {
        var visitor = await Writes(portal.Visitor(), Link());

        await portal.ChangesNothing(async () =>
            await visitor.Writes(label, typed).Presses("Gem").ShouldSeeBy(label, message).ShouldFind(label, label.Contains("dgangskode", StringComparison.Ordinal) ? "" : typed));
    }

    private static string Page(string code) => $"/konto/opsaetning?kode={code}";

    private static Task<Visitor> Writes(Visitor visitor, string link) => visitor.Opens(link)
        .Writes("Navn", "Astrid Holt").Writes("E-mail", "astrid@dks.example")
        .Writes("Adgangskode", AdministratorAtWork.Password).Writes("Gentag adgangskoden", AdministratorAtWork.Password);

    private string Link()
    {
        using var scope = portal.Services.CreateScope();
        return new Uri(scope.ServiceProvider.GetRequiredService<FirstAdministrator>().Link()!).PathAndQuery;
    }
}
