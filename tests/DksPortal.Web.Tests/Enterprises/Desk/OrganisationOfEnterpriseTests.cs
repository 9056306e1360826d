using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Features.Enterprises;
using DksPortal.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Desk;

/// <summary>An enterprise has its own organisation, and by bearing a name nobody gets another's.</summary>
public sealed class OrganisationOfEnterpriseTests(Portal portal) : IClassFixture<Portal>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_bears_the_name_of_an_organisation_is_approved_beside_it()
    {
        var secretary = await portal.Visitor("sekretariat");
        var registration = await portal.HasRegistration("Sumak", "13748136", social: false);

        await secretary.Opens(registration).Presses("Godkend tilmelding").ShouldSee("Portalen kendte allerede en organisation med samme navn");

        Assert.Equal(("Sumak (CVR 13748136)", "13748136"), ((await portal.EnterpriseOf("13748136"))!.Organisation!.Name, (await portal.EnterpriseOf("13748136"))!.Organisation!.Cvr));
        await secretary.Opens("/virksomheder/ikke-tilmeldt").Within("Sumak").ShouldSeeButton("Invitér til at tilmelde sig");
    }

    [Fact]
    public async Task Whoever_registers_under_the_name_of_an_enterprise_from_a_list_does_not_get_its_organisation()
    {
        await portal.Ask(async db =>
        {
            var organisation = await db.Organisations.SingleAsync(one => one.Name == "Borups Pakkeri", Cancel);
            db.Add(Enterprise.FromList("24256790", "Borups Pakkeri", DateOnly.FromDateTime(DeskSteps.SentIn), DeskSteps.SentIn)).Entity.Belongs(organisation);
            return await db.SaveChangesAsync(Cancel);
        });
        var registration = await portal.HasRegistration("Borups Pakkeri", "13585628", social: false);

        await portal.Visitor("sekretariat").Opens(registration).Presses("Godkend tilmelding").ShouldSee("er godkendt");

        var (first, second) = ((await portal.EnterpriseOf("24256790"))!, (await portal.EnterpriseOf("13585628"))!);
        Assert.Equal(("Borups Pakkeri", "Borups Pakkeri (CVR 13585628)"), (first.Organisation!.Name, second.Organisation!.Name));
        await portal.Visitor("sekretariat").Opens($"/organisationer/{first.OrganisationId}/sammenlaegning?med={second.OrganisationId}").Presses("Læg sammen").ShouldSee("De to er hver sin virksomhed i oversigten");
        Assert.Equal(second.OrganisationId, (await portal.EnterpriseOf("13585628"))!.OrganisationId);
    }

    [Fact]
    public async Task An_invited_organisation_that_another_enterprise_took_meanwhile_is_not_given_twice()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/virksomheder/ikke-tilmeldt").Within("Huset Venture").Presses("Invitér til at tilmelde sig").ShouldSee("er inviteret");
        var registration = await portal.Ask(async db =>
        {
            var draft = await db.EnterpriseRegistrations.Include(one => one.Organisation).Include(one => one.Criteria).Include(one => one.Events).SingleAsync(one => one.Name == "Huset Venture", Cancel);
            DeskSteps.Fill(draft, "Huset Venture", "22756214", social: false);
            draft.Take(RegistrationStep.Submit, null, DeskSteps.SentIn);
            db.Add(Enterprise.FromList("11617034", "Huset Venture", DateOnly.FromDateTime(DeskSteps.SentIn), DeskSteps.SentIn)).Entity.Belongs(draft.Organisation!);
            await db.SaveChangesAsync(Cancel);
            return $"/virksomheder/tilmeldinger/{draft.Id}";
        });

        await secretary.Opens(registration).Presses("Godkend tilmelding").ShouldSee("er godkendt");

        Assert.Equal(("Huset Venture (CVR 22756214)", "Huset Venture"), ((await portal.EnterpriseOf("22756214"))!.Organisation!.Name, (await portal.EnterpriseOf("11617034"))!.Organisation!.Name));
    }

    [Fact]
    public async Task No_two_enterprises_are_kept_with_one_organisation() => await portal.Ask(async db =>
    {
        var organisation = db.Add(new Organisation("Delt", OrganisationKind.Enterprise)).Entity;
        db.Add(Enterprise.FromList(MadeUpNumbers.At(70), "Den ene", DateOnly.FromDateTime(DeskSteps.SentIn), DeskSteps.SentIn)).Entity.Belongs(organisation);
        await db.SaveChangesAsync(Cancel);
        db.Add(Enterprise.FromList(MadeUpNumbers.At(71), "Den anden", DateOnly.FromDateTime(DeskSteps.SentIn), DeskSteps.SentIn)).Entity.Belongs(organisation);
        return await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancel));
    });

    [Fact]
    public async Task A_second_registration_of_a_number_gets_no_account_of_its_own()
    {
        var secretary = await portal.Visitor("sekretariat");
        var (first, link) = await Approved("Første Kontakt", "64942212", null);
        await portal.Visitor().ChoosesPassword($"{link}/adgangskode", AdministratorAtWork.Password).ShouldSee("Adgangskoden er gemt");
        await secretary.Opens(first).ShouldSee("Tilmeldingen er godkendt.").ShouldNotSeeButton("Nyt link");

        var (second, stranger) = await Approved("En Fremmed", "64942212", "fremmed@andre.example");

        await portal.Visitor().Opens(stranger).ShouldSee("Virksomheden har allerede en bruger i portalen").ShouldNotSeeLink("Vælg adgangskode").ShouldSeeLink("Log ind");
        await portal.Visitor().Opens($"{stranger}/adgangskode").ShouldSee("Virksomheden har allerede en bruger i portalen").ShouldNotSee("Ny adgangskode");
        await secretary.Opens(second).ShouldNotSeeButton("Nyt link");
    }

    /// <summary>Sent in by somebody and approved at the desk; its address there, and its secret link.</summary>
    private async Task<(string Address, string Link)> Approved(string contact, string cvr, string? mail)
    {
        var (secret, hash) = SecretLink.New();
        var address = await portal.Ask(async db =>
        {
            var registration = DeskSteps.Fill(new EnterpriseRegistration("Dobbelt", hash, null, DeskSteps.SentIn), "Dobbelt", cvr, social: false);
            registration.IsReachedAt(contact, mail ?? "dobbelt@dobbelt.example", null, null, FactSource.Enterprise, DateOnly.FromDateTime(DeskSteps.SentIn));
            registration.Take(RegistrationStep.Submit, null, DeskSteps.SentIn);
            db.Add(registration);
            await db.SaveChangesAsync(Cancel);
            return $"/virksomheder/tilmeldinger/{registration.Id}";
        });
        await portal.Visitor("sekretariat").Opens(address).Presses("Godkend tilmelding").ShouldSee("er godkendt");
        return (address, SecretLink.Path(secret));
    }
}
