using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Desk;

/// <summary>From a registration to an enterprise in the directory, as the secretariat decides on it.</summary>
public sealed class DeskStoryTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_social_enterprise_is_approved_once_all_five_criteria_are_found_met()
    {
        var registration = await portal.HasRegistration("Kantinen Fælles Gryde", "13748136");
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/virksomheder/tilmeldinger").ShouldSee("Har ventet 3 dage, siden 18.11.2026").Follows("Kantinen Fælles Gryde")
            .ShouldSee("Valby Langgade 1").ShouldSee("Kilde: Virksomheden, 18.11.2026").ShouldSee("Ikke slået op").ShouldSee("13748136 består kontrollen")
            .ShouldSee("Virksomheden skriver: Det viser vedtægterne om Purpose").ShouldSee("alle fem kriterier er vurderet som opfyldt").ShouldNotSeeButton("Godkend tilmelding");
        secretary.Chooses("1. Socialt, sundhedsmæssigt eller miljømæssigt formål", "Ikke opfyldt").Writes("Note til kriterium 1", "Vedtægterne nævner det ikke");
        await secretary.Presses("Gem vurdering").ShouldSee("er gemt").ShouldFind("Note til kriterium 1", "Vedtægterne nævner det ikke").ShouldNotSeeButton("Godkend tilmelding");
        await secretary.FindsAllMet(registration);
        await secretary.Presses("Godkend tilmelding").ShouldSee("Kantinen Fælles Gryde er godkendt og står i oversigten").ShouldNotSeeButton("Godkend tilmelding");
        Assert.Contains(Uri.EscapeDataString("Jeres tilmelding er godkendt"), secretary.LinkTo("Skriv til karla@kantinen.example"), StringComparison.Ordinal);

        var enterprise = await portal.EnterpriseOf("13748136");
        Assert.Equal(("Kantinen Fælles Gryde", true, "Kantinedrift"), (enterprise!.Name, enterprise.IsListed, enterprise.Sells));
        Assert.Equal(("Kantinen Fælles Gryde", "13748136", OrganisationKind.Enterprise), (enterprise.Organisation!.Name, enterprise.Organisation.Cvr, enterprise.Organisation.Kind));
    }

    [Fact]
    public async Task The_enterprise_is_asked_for_exactly_what_is_written()
    {
        var registration = await portal.HasRegistration("Cykelværkstedet", "24256790");
        var secretary = await portal.Visitor("sekretariat");

        await portal.ChangesNothing(async () => await secretary.Opens(registration).Presses("Bed om oplysninger").ShouldSeeBy("Hvad mangler?", "Skriv, hvilke oplysninger der mangler"));
        await secretary.Writes("Hvad mangler?", "Send vedtægternes § 4").Presses("Bed om oplysninger").ShouldSee("er bedt om oplysninger").ShouldSee("ser denne tekst: Send vedtægternes § 4")
            .ShouldNotSeeButton("Bed om oplysninger").ShouldNotSeeButton("Godkend tilmelding").ShouldSeeLink("Skriv til karla@kantinen.example");

        await secretary.Opens("/virksomheder/tilmeldinger").ShouldSee("Bedt om: Send vedtægternes § 4");
        Assert.Equal(RegistrationStatus.InformationRequested, await portal.StatusAt(registration));
    }

    [Fact]
    public async Task Turned_down_it_owes_the_enterprise_a_reason()
    {
        var registration = await portal.HasRegistration("Vekselererne", "13585628");
        var secretary = await portal.Visitor("sekretariat");

        await portal.ChangesNothing(async () => await secretary.Opens(registration).Presses("Afvis tilmelding").ShouldSeeBy("Begrundelse", "Skriv, hvorfor tilmeldingen afvises"));
        await secretary.Writes("Begrundelse", "Overskuddet udloddes til ejerne").Presses("Afvis tilmelding").ShouldSee("er afvist").ShouldSee("Overskuddet udloddes til ejerne")
            .ShouldNotSeeButton("Godkend tilmelding").ShouldNotSeeButton("Træk tilbage");
        Assert.Contains(Uri.EscapeDataString("Overskuddet udloddes til ejerne"), secretary.LinkTo("Skriv til karla@kantinen.example"), StringComparison.Ordinal);
        await secretary.Opens("/virksomheder/tilmeldinger").ShouldSee("Overskuddet udloddes til ejerne");
        Assert.Null(await portal.EnterpriseOf("13585628"));
    }

    [Fact]
    public async Task Two_registrations_of_one_number_are_one_matter()
    {
        var first = await portal.HasRegistration("Genbrugsguld", "22756214", social: false);
        var second = await portal.HasRegistration("Genbrugsguld F.M.B.A.", "22756214", social: false);
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/virksomheder/tilmeldinger").ShouldSee("Samme sag, for CVR-nummeret er det samme").Follows("Genbrugsguld F.M.B.A., 18.11.2026")
            .ShouldSee("Der er en anden tilmelding af samme CVR-nummer").Presses("Godkend tilmelding").ShouldSee("er godkendt");

        Assert.Equal((RegistrationStatus.Withdrawn, RegistrationStatus.Approved), (await portal.StatusAt(first), await portal.StatusAt(second)));
        await secretary.Opens(first).ShouldSee("En anden tilmelding af samme CVR-nummer, »Genbrugsguld F.M.B.A.«, er godkendt");

        var third = await portal.HasRegistration("Genbrugsguld og sølv", "22756214", social: false);
        await secretary.Opens(third).ShouldSee("Ændring af en virksomhed i oversigten").ShouldSee("Det ændres").Presses("Godkend tilmelding").ShouldSee("er godkendt");
        Assert.Equal(1, await portal.Ask(db => db.Enterprises.CountAsync(one => one.Cvr == "22756214", TestContext.Current.CancellationToken)));
        Assert.Equal("Genbrugsguld og sølv", (await portal.EnterpriseOf("22756214"))!.Name);
    }

    [Fact]
    public async Task A_change_waits_until_it_is_approved_and_leaves_what_was_told_since()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.ApprovesRegistration(await portal.HasRegistration("Havnens Håndværk", "11617034"));
        var change = await portal.Ask(async db =>
        {
            var enterprise = await db.Enterprises.SingleAsync(one => one.Cvr == "11617034", TestContext.Current.CancellationToken);
            var changed = EnterpriseRegistration.OfChange(enterprise, null, "A".PadRight(64, 'A'), 1, DeskSteps.SentIn);
            changed.IsOfKinds([EnterpriseKind.Cooperative], FactSource.Enterprise, new DateOnly(2026, 11, 19));
            changed.Take(RegistrationStep.Submit, 1, DeskSteps.SentIn);
            db.Add(changed);
            enterprise.IsReachedAt("Ny Kontakt", "ny@havnen.example", null, null, FactSource.Enterprise, new DateOnly(2026, 11, 20));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            return $"/virksomheder/tilmeldinger/{changed.Id}";
        });

        Assert.True((await portal.EnterpriseOf("11617034"))!.IsSocialEconomy);
        await secretary.Opens("/virksomheder/tilmeldinger").ShouldSee("Ændringer, der venter på godkendelse");
        await secretary.Opens(change).Within("Det ændres").ShouldSee("Socialøkonomisk").ShouldSee("Kooperativ").ShouldNotSee("Ny Kontakt");
        await secretary.Opens(change).Presses("Godkend tilmelding").ShouldSee("er godkendt");

        var enterprise = await portal.EnterpriseOf("11617034");
        Assert.Equal((false, true, "Ny Kontakt"), (enterprise!.IsSocialEconomy, enterprise.IsCooperative, enterprise.ContactName));
    }
}
