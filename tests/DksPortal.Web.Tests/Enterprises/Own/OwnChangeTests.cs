using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Own;

/// <summary>A change of kinds or criteria waits until the secretariat has approved it.</summary>
public sealed class OwnChangeTests : IAsyncLifetime
{
    private const string Own = $"/virksomheder/min-virksomhed/{OwnSample.Cvr}";

    // There is one change at a time: each test has a portal of its own.
    private readonly Portal portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task It_is_sent_asked_about_sent_again_and_approved()
    {
        var owner = await portal.Visitor("virksomhed");

        await owner.Opens(Own).Follows("Ret kategori og kriterier").Ticks("Demokratisk").Presses("Send ændring")
            .ShouldSee("Fortæl, hvem der ejer virksomheden, om hvert medlem har én stemme, og hvad der sker med overskuddet");
        await owner.Chooses("Har hvert medlem én stemme?", "Ja").Writes("Hvem ejer virksomheden?", "De ansatte").Presses("Send ændring")
            .ShouldSee("Ændringen er sendt og venter på godkendelse").ShouldSee("Ændringen venter på godkendelse").ShouldSee("Fra »Socialøkonomisk« til »Demokratisk, Socialøkonomisk«")
            .ShouldSee("Fra »Ejes af en forening« til »De ansatte«").ShouldNotSeeLink("Ret kategori og kriterier");
        Assert.Equal([EnterpriseKind.SocialEconomy], (await Enterprise()).Kinds);
        await owner.Opens($"{Own}/aendring").ShouldSee("Ændringen venter på sekretariatets godkendelse. Træk den tilbage");

        await Takes(RegistrationStep.RequestInformation, "Hvem af de ansatte?\nAlle eller nogle?");
        await owner.Opens(Own).ShouldSee("Ændringen mangler oplysninger").ShouldSee("Sekretariatet skrev 21.11.2026").ShouldSee("Hvem af de ansatte?").Follows("Skriv videre")
            .ShouldSee("Alle eller nogle?").ShouldFind("Hvem ejer virksomheden?", "De ansatte").Writes("Hvem ejer virksomheden?", "Alle de ansatte").Presses("Send ændring").ShouldSee("Alle de ansatte");

        await owner.Opens($"{Own}/kontakt").Writes("Kontaktperson", "En anden").Presses("Gem");
        await portal.Ask(async db =>
        {
            var cancel = TestContext.Current.CancellationToken;
            var change = await db.EnterpriseRegistrations.Include(one => one.Enterprise).Include(one => one.Criteria).OrderByDescending(one => one.Id).FirstAsync(cancel);
            change.Approve(null, 1, portal.Clock.GetUtcNow().UtcDateTime);
            return await db.SaveChangesAsync(cancel);
        });

        await owner.Opens(Own).ShouldSee("Demokratisk, Socialøkonomisk").ShouldSee("Alle de ansatte").ShouldSee("En anden").ShouldSee("Ændring af kategori eller kriterier").ShouldSeeLink("Ret kategori og kriterier");
    }

    [Fact]
    public async Task A_draft_is_kept_and_taken_back()
    {
        var owner = await portal.Visitor("virksomhed");

        await owner.Opens($"{Own}/aendring").Ticks("Kooperativ").Presses("Gem kladde").ShouldSee("Kladden er gemt");
        await owner.Opens(Own).ShouldSee("Ændringen er en kladde").ShouldSee("Fra »Socialøkonomisk« til »Kooperativ, Socialøkonomisk«").Presses("Træk ændringen tilbage").ShouldSee("Ændringen er trukket tilbage").ShouldSee("Trukket tilbage").ShouldSeeLink("Ret kategori og kriterier");
    }

    [Fact]
    public async Task There_is_one_at_a_time()
    {
        var (owner, colleague) = (await portal.Visitor("virksomhed"), await portal.Visitor("virksomhed"));
        await owner.Opens($"{Own}/aendring").Writes("Formål", "Cykler til alle");
        await colleague.Opens($"{Own}/aendring").Writes("Formål", "Cykler til mange").Presses("Send ændring").ShouldSee("venter på godkendelse");

        await portal.ChangesNothing(() => owner.Presses("Send ændring").ShouldSee("Cykler til alle").ShouldSee("Cykler til mange"));
        await portal.ChangesNothing(() => owner.Presses("Send ændring").ShouldSee("Ændringen venter på sekretariatets godkendelse"));
    }

    [Fact]
    public async Task Evidence_that_a_colleague_wrote_is_not_written_over_unseen()
    {
        var (owner, colleague) = (await portal.Visitor("virksomhed"), await portal.Visitor("virksomhed"));
        await owner.Opens($"{Own}/aendring").Presses("Gem kladde").ShouldSee("Kladden er gemt");
        await colleague.Opens($"{Own}/aendring").Writes("Sælger varer eller ydelser", "Vi sælger cykler").Presses("Gem kladde").ShouldSee("Kladden er gemt");

        await portal.ChangesNothing(() => owner.Writes("Sælger varer eller ydelser", "Vi lejer cykler ud").Presses("Gem kladde").ShouldSee("En anden har gemt ændringer").ShouldSee("Vi sælger cykler").ShouldSee("Vi lejer cykler ud"));
    }

    private Task<Enterprise> Enterprise() => portal.Ask(db => db.Enterprises.SingleAsync(one => one.Cvr == OwnSample.Cvr, TestContext.Current.CancellationToken));

    private Task<int> Takes(RegistrationStep step, string remark) => portal.Ask(async (PortalDb db) =>
    {
        var cancel = TestContext.Current.CancellationToken;
        var change = await db.EnterpriseRegistrations.OrderByDescending(one => one.Id).FirstAsync(cancel);
        change.Take(step, 1, portal.Clock.GetUtcNow().UtcDateTime, remark);
        return await db.SaveChangesAsync(cancel);
    });
}
