using DksPortal.Domain.Enterprises;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Desk;

/// <summary>Two who decide at once, and what cannot be decided.</summary>
public sealed class StaleDeskTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Whoever_decides_on_an_old_page_is_told()
    {
        var registration = await portal.HasRegistration("To Hænder", "13748136", social: false);
        var (first, second) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        await first.Opens(registration);
        await second.Opens(registration).Writes("Hvad mangler?", "Vedtægterne").Presses("Bed om oplysninger").ShouldSee("er bedt om oplysninger");

        await first.Presses("Godkend tilmelding").ShouldSee("Mangler oplysninger");
        Assert.Equal(RegistrationStatus.InformationRequested, await portal.StatusAt(registration));

        second.Writes("Begrundelse", "Derfor");
        await first.Opens(registration).Writes("Bemærkning", "Virksomheden ringede").Presses("Træk tilbage").ShouldSee("er trukket tilbage").ShouldSee("Virksomheden ringede");
        await portal.ChangesNothing(async () => await second.Presses("Afvis tilmelding").ShouldSee("Trukket tilbage"));
    }

    [Fact]
    public async Task Whoever_assesses_on_an_old_page_sees_what_a_colleague_found()
    {
        var registration = await portal.HasRegistration("Fire Øjne", "10000009");
        var (first, second) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        await first.Opens(registration).Chooses("2. Sælger varer eller ydelser", "Opfyldt").Writes("Note til kriterium 2", "Ser rigtigt ud");
        await second.Opens(registration).Chooses("2. Sælger varer eller ydelser", "Ikke opfyldt").Writes("Note til kriterium 2", "Intet salg i regnskabet").Presses("Gem vurdering").ShouldSee("er gemt");

        await portal.ChangesNothing(() => first.Presses("Gem vurdering").ShouldSee("En anden har gemt ændringer").ShouldSee("Gemt nu: Ikke opfyldt. Note: Intet salg i regnskabet").ShouldFind("Note til kriterium 2", "Ser rigtigt ud"));
        await first.Presses("Gem vurdering").ShouldSee("er gemt").ShouldFind("Note til kriterium 2", "Ser rigtigt ud");
    }

    [Fact]
    public async Task An_organisation_of_another_number_is_not_given_a_second_one()
    {
        var registration = await portal.HasRegistration("Navnefælle", "24256790", social: false);
        await portal.Ask(async db =>
        {
            var organisation = new Domain.People.Organisation("Navnefælle", Domain.People.OrganisationKind.Enterprise);
            organisation.Describe("Navnefælle", Domain.People.OrganisationKind.Enterprise, "13585628");
            db.Add(organisation);
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        await portal.Visitor("sekretariat").Opens(registration).Presses("Godkend tilmelding").ShouldSee("er godkendt");

        var enterprise = await portal.EnterpriseOf("24256790");
        Assert.Equal(("Navnefælle (CVR 24256790)", "24256790"), (enterprise!.Organisation!.Name, enterprise.Organisation.Cvr));
        Assert.Equal("13585628", await portal.Ask(db => db.Organisations.Where(one => one.Name == "Navnefælle").Select(one => one.Cvr).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task An_enterprise_follows_the_organisation_that_its_own_was_laid_together_with()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.ApprovesRegistration(await portal.HasRegistration("Borups Pakkeri og Lager", "13585628"));
        var goes = (await portal.EnterpriseOf("13585628"))!.OrganisationId;
        var stays = await portal.Ask(db => db.Organisations.Where(one => one.Name == "Borups Pakkeri").Select(one => one.Id).SingleAsync(TestContext.Current.CancellationToken));

        await secretary.Opens($"/organisationer/{stays}/sammenlaegning?med={goes}").Presses("Læg sammen").ShouldSee("er lagt sammen med Borups Pakkeri")
            .ShouldSee("Det siger kilderne").ShouldSee("Samarbejder med Kolding Kommune");

        Assert.Equal(stays, (await portal.EnterpriseOf("13585628"))!.OrganisationId);
    }

    [Fact]
    public async Task Nobody_but_the_secretariat_finds_the_desk()
    {
        var registration = await portal.HasRegistration("Skjult", "22756214");
        foreach (var who in new[] { "virksomhed", "medlem", "politiker" })
        {
            await portal.Visitor(who).Opens("/virksomheder/tilmeldinger").ShouldBeNotFound();
            await portal.Visitor(who).Opens(registration).ShouldBeNotFound();
        }

        await portal.Visitor().Opens(registration).ShouldBeAskedToSignIn();
    }

    [Fact]
    public async Task Mail_that_is_protected_from_advertising_stands_in_no_list()
    {
        await portal.Ask(async db =>
        {
            foreach (var (cvr, name) in new[] { ("64942212", "Åben Adresse"), ("10000009", "Lukket Adresse") })
            {
                var enterprise = db.Add(Enterprise.FromList(cvr, name, DateOnly.FromDateTime(DeskSteps.SentIn.AddYears(-2)), DeskSteps.SentIn.AddYears(-2))).Entity;
                enterprise.IsReachedAt(null, $"post@{cvr}.example", null, null, FactSource.Enterprise, new DateOnly(2024, 11, 18));
                enterprise.IsLookedUp(true, true, adProtected: name == "Lukket Adresse", DeskSteps.SentIn);
            }

            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        await portal.Visitor("sekretariat").Opens("/virksomheder/tilmeldinger").ShouldSee("Åben Adresse").ShouldSeeLink("post@64942212.example")
            .ShouldSee("Lukket Adresse").ShouldNotSee("post@10000009.example");
    }

    [Fact]
    public async Task An_enterprise_that_confirmed_nothing_for_a_year_is_reminded() =>
        await portal.Visitor("virksomhed").Opens("/").ShouldSeeLink("Bekræft oplysningerne om Medvind");

    [Fact]
    public async Task What_was_sent_in_waits_on_the_front_page_of_the_secretariat()
    {
        var registration = await portal.HasRegistration("Ventende Venner", "11617034", social: false);
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/");
        Assert.Contains(secretary.Page.QuerySelectorAll(".waits a"), link => link.GetAttribute("href") is "/virksomheder/tilmeldinger" || link.GetAttribute("href") == registration);
    }
}
