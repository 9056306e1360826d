using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Own;

/// <summary>An enterprise's people keep what is told of it.</summary>
public sealed class OwnEnterpriseTests(Portal portal) : IClassFixture<Portal>
{
    private const string Own = "/virksomheder/min-virksomhed";
    private const string Others = $"{Own}/01001019";

    [Fact]
    public async Task Facts_older_than_a_year_are_unconfirmed_until_somebody_confirms_them()
    {
        var owner = await portal.Visitor("virksomhed2");
        var cvr = await MakesOld("frak@frak.example", "FRAK");

        await owner.Opens($"{Own}/{cvr}").ShouldSee("Oplyst af virksomheden").ShouldSee("Ubekræftet siden").Presses("Bekræft oplysninger")
            .ShouldSee("Oplysningerne er bekræftet i dag").ShouldSee("Oplyst af virksomheden 21.11.2026").ShouldNotSee("Ubekræftet siden");
        await owner.Opens("/").ShouldBeThere();
    }

    [Fact]
    public async Task What_is_corrected_stands_at_once_with_its_source_and_date()
    {
        var owner = await portal.Visitor("virksomhed");

        await owner.Opens(Own).ShouldSee("Medvind").Follows("Ret, hvad vi sælger").ShouldFind("Største ordre", "300.000")
            .Writes("Hvad sælger virksomheden?", "Ladcykler").Writes("Største ordre", "450.000 kr.").Presses("Gem")
            .ShouldSee("Oplysningerne er gemt").ShouldSee("Ladcykler").ShouldSee("450.000 kr.").ShouldSee("Oplyst af virksomheden 21.11.2026");
        await owner.Follows("Ret, hvem vi er").Writes("Stiftet", "03.2018").Chooses("Størrelse", "Mellemstor").Presses("Gem").ShouldSee("marts 2018").ShouldSee("Mellemstor");
        await owner.Follows("Ret kontakten").Writes("Telefon", "33 33 33 33").Ticks("Vis telefonnummeret for alle").Presses("Gem").ShouldSee("33 33 33 33");

        var saved = await portal.Ask(db => db.Enterprises.SingleAsync(one => one.Cvr == OwnSample.Cvr, TestContext.Current.CancellationToken));
        Assert.Equal(("Ladcykler", 450_000, true), (saved.Sells, saved.LargestOrder, saved.ShowsTelephone));
        Assert.Equal(portal.Clock.GetUtcNow().UtcDateTime, saved.ChangedAt);
    }

    [Fact]
    public async Task A_place_on_the_web_is_written_as_people_write_it()
    {
        await portal.Visitor("virksomhed").Opens($"{Own}/{OwnSample.Cvr}/kontakt").ShouldSee("Fx www.virksomhed.dk").Writes("Hjemmeside", "www.medvind.example").Presses("Gem").ShouldSee("https://www.medvind.example");
        await portal.Visitor("sekretariat").Opens($"/virksomheder/{OwnSample.Cvr}/rediger").Writes("Hjemmeside", "medvind.example").Presses("Gem").ShouldFind("Hjemmeside", "https://medvind.example");
    }

    [Theory]
    [InlineData("hvem", "Virksomhedens navn", "", "Skriv virksomhedens navn")]
    [InlineData("hvem", "Postnummer", "22000", "Skriv et postnummer med fire cifre")]
    [InlineData("hvem", "Stiftet", "i går", "Skriv datoen som 2026, 03.2026 eller 12.03.2026")]
    [InlineData("salg", "Hvad sælger virksomheden?", " ", "Skriv, hvad virksomheden sælger")]
    [InlineData("salg", "Største ordre", "-1", "Skriv et beløb i hele kroner, større end nul")]
    [InlineData("salg", "Største ordre", "99999999999999999999", "Skriv et beløb i hele kroner, større end nul")]
    [InlineData("kontakt", "E-mail", "navn", "Skriv en e-mailadresse, fx navn@virksomhed.dk")]
    [InlineData("kontakt", "Hjemmeside", "javascript:alert(1)", "Skriv en adresse, der begynder med https://")]
    public async Task What_cannot_be_is_refused_by_its_field(string section, string label, string typed, string message)
    {
        var owner = await portal.Visitor("virksomhed");
        await owner.Opens($"{Own}/{OwnSample.Cvr}/{section}").Writes(label, typed);

        await portal.ChangesNothing(async () => await owner.Presses("Gem").ShouldSeeBy(label, message).ShouldFind(label, typed));
    }

    [Fact]
    public async Task Whoever_writes_over_a_colleague_sees_both()
    {
        var (one, other) = (await portal.Visitor("virksomhed"), await portal.Visitor("virksomhed"));
        await one.Opens($"{Own}/{OwnSample.Cvr}/salg").Writes("Til hvem?", "Skoler");
        await other.Opens($"{Own}/{OwnSample.Cvr}/salg").Writes("Til hvem?", "Museer").Presses("Gem").ShouldSee("Museer");

        await portal.ChangesNothing(() => one.Presses("Gem").ShouldSee("Skoler").ShouldSee("Museer"));
        await one.Presses("Gem").ShouldSee("Oplysningerne er gemt").ShouldSee("Skoler");
    }

    [Fact]
    public async Task Confirmed_after_midnight_it_is_confirmed_on_the_day_that_has_begun()
    {
        await using var night = new Portal();
        await night.InitializeAsync();
        // Half past midnight in Copenhagen, the day before by UTC.
        night.Clock.Advance(TimeSpan.FromHours(13.5));

        var owner = await night.Visitor("virksomhed");
        await owner.Opens($"{Own}/01132709").Presses("Bekræft oplysninger").ShouldSee("Oplyst af virksomheden 22.11.2026").ShouldNotSee("Oplyst af virksomheden 21.11.2026");
    }

    [Fact]
    public async Task It_is_ones_own_alone()
    {
        var owner = await portal.Visitor("virksomhed");
        foreach (var page in new[] { Others, $"{Others}/hvem", $"{Others}/salg", $"{Others}/kontakt", $"{Others}/aendring", $"{Own}/00000000" }) await owner.Opens(page).ShouldBeNotFound();
        await portal.Visitor("medlem").Opens(Own).ShouldBeNotFound();
        await portal.Visitor("sekretariat").Opens(Own).ShouldBeNotFound();
        await portal.Visitor().Opens(Own).ShouldBeAskedToSignIn();
    }

    [Fact]
    public async Task Everything_is_there_in_English() =>
        await portal.Visitor("virksomhed").InEnglish().Opens(Own).ShouldSee("What we sell").ShouldSeeButton("Confirm facts").Follows("Change the contact").ShouldSee("Show the e-mail to everybody");

    /// <summary>An enterprise of the second person's organisation, told two years ago.</summary>
    private Task<string> MakesOld(string email, string name) => portal.Ask(async (PortalDb db) =>
    {
        var cancel = TestContext.Current.CancellationToken;
        var then = portal.Clock.GetUtcNow().UtcDateTime.AddYears(-2);
        var organisation = await db.People.Where(person => db.Users.Any(account => account.Email == "virksomhed2@dks.example" && account.PersonId == person.Id))
            .SelectMany(person => person.Affiliations).Select(one => one.Organisation!).FirstAsync(cancel);
        if (await db.Enterprises.SingleOrDefaultAsync(one => one.OrganisationId == organisation.Id, cancel) is not { } enterprise)
        {
            db.Add(enterprise = Enterprise.FromList(MadeUpNumbers.At(50), name, DateOnly.FromDateTime(then), then));
            enterprise.Belongs(organisation);
        }

        enterprise.IsReachedAt("En ejer", email, null, null, FactSource.Enterprise, DateOnly.FromDateTime(then));
        enterprise.Confirm(DateOnly.FromDateTime(then), then);
        await db.SaveChangesAsync(cancel);
        return enterprise.Cvr!;
    });
}
