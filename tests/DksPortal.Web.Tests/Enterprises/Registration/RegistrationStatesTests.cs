using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Tests.Enterprises.Registration;

/// <summary>What stands behind the secret link in each state.</summary>
public sealed class RegistrationStatesTests(Portal portal) : IClassFixture<Portal>
{
    private const int Secretary = 1;

    private DateTime Now => portal.Clock.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task What_the_secretariat_asks_for_stands_there_and_can_be_told()
    {
        var owner = portal.Visitor();
        var registration = await owner.Registers("Snedkerlauget");
        await portal.Office(registration, one => one.Take(RegistrationStep.RequestInformation, Secretary, Now, "Hvor mange ejere er der?\nOg hvem er de?"));

        await owner.Opens(registration).ShouldSee("Mangler oplysninger").ShouldSee("Hvor mange ejere er der?").Follows("Ejerskab");
        await owner.ShouldSee("Og hvem er de?").Writes("Hvem ejer virksomheden?", "Fire snedkere").Presses("Fortsæt");
        await owner.Opens(registration).Presses("Fortsæt").Presses("Indsend tilmelding").ShouldSee("Tilmeldingen er sendt ind");

        var kept = await portal.Registration(registration);
        Assert.Equal((RegistrationStatus.Submitted, "Fire snedkere"), (kept.Status, kept.Owners));
        owner.ShouldNotSee("Hvor mange ejere er der?");
    }

    [Fact]
    public async Task An_approved_one_leads_to_the_directory_and_to_a_password_once()
    {
        var owner = portal.Visitor();
        var registration = await owner.Registers("Bageriet", "13748136");
        await portal.Office(registration, one => one.Approve(null, Secretary, Now));

        await owner.Opens(registration).ShouldSee("Virksomheden står i oversigten").ShouldNotSeeButton("Træk tilbage");
        Assert.Equal("/virksomheder/13748136", owner.LinkTo("Se virksomheden i oversigten"));
        Assert.Equal($"{registration}/adgangskode", owner.LinkTo("Vælg adgangskode"));

        await portal.Office(registration, one => one.GetsAccount());
        await owner.Opens(registration).ShouldSee("Der er valgt en adgangskode").ShouldNotSeeLink("Vælg adgangskode");
    }

    [Fact]
    public async Task A_rejected_one_tells_why()
    {
        var owner = portal.Visitor();
        var registration = await owner.Registers("Holdingselskabet");
        await portal.Office(registration, one => one.Take(RegistrationStep.Reject, Secretary, Now, "Ejes af ét selskab"));

        await owner.Opens(registration).ShouldSee("Tilmeldingen er afvist").ShouldSee("Ejes af ét selskab").ShouldNotSeeButton("Fortsæt").Follows("Begynd en ny tilmelding");
        Assert.Equal("/virksomheder/tilmeld", owner.Address);
    }

    [Fact]
    public async Task It_is_taken_back_by_the_enterprise_and_stays_so()
    {
        var owner = portal.Visitor();
        var registration = await owner.Registers("Fortrydelsen");

        await owner.Opens(registration).Presses("Træk tilbage").ShouldSee("Tilmeldingen er trukket tilbage").ShouldNotSeeButton("Træk tilbage");
        Assert.Equal(RegistrationStatus.Withdrawn, (await portal.Registration(registration)).Status);
    }

    [Fact]
    public async Task What_was_sent_in_is_not_written_in()
    {
        var (owner, late) = (portal.Visitor(), portal.Visitor());
        var registration = await owner.Begins("Trykkeriet");
        await late.Opens($"{registration}/ydelser").Writes("Hvad sælger I?", "Plakater");
        await owner.TellsAll(registration);
        await owner.SendsIn();

        await late.Presses("Fortsæt").ShouldSee("Tilmeldingen er sendt ind, så svarene kan ikke rettes nu").ShouldFind("Hvad sælger I?", "Plakater");
        await late.Opens($"{registration}/svar").ShouldSee("så svarene kan ikke rettes nu");
        Assert.Equal("Kantinedrift", (await portal.Registration(registration)).Sells);
    }

    [Fact]
    public async Task Secretariat_sees_who_took_each_step()
    {
        var registration = await portal.Visitor().Registers("Sporene");

        var events = (await portal.Registration(registration)).Events;

        Assert.Equal([(RegistrationStatus.Draft, (int?)null), (RegistrationStatus.Submitted, null)], events.Select(one => (one.Status, one.ById)));
    }
}
