using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Features.Enterprises;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Data.Seeding;

/// <summary>
/// The enterprises of the council's seats, registered and approved, and a few registrations on their way. What they tell is
/// made up and marked so; their CVR numbers pass the check but begin with 0, as no enterprise's does.
/// </summary>
internal sealed class DemoEnterprises(PortalDb db, SeedLedger laid, SeedClock clock)
{
    public const string Enterprises = "demo/enterprises";
    public const string Registrations = "demo/registrations";

    private readonly DateTimeOffset start = clock.Now;

    private DateTime Now => clock.Now.UtcDateTime;

    public async Task LayAsync(CancellationToken cancel)
    {
        if (await laid.FindAsync<Person>(DemoPeople.People, "louise-engbaek-nygaard", cancel) is not { } secretary) return;
        foreach (var seed in await SeedFiles.ReadAsync<DemoEnterpriseSeed>(Enterprises, cancel))
        {
            await laid.OnceAsync($"{Enterprises}/{seed.Key}", () => ApprovedAsync(seed, secretary, cancel), cancel);
        }

        foreach (var seed in await SeedFiles.ReadAsync<DemoEnterpriseSeed>(Registrations, cancel))
        {
            await laid.OnceAsync($"{Registrations}/{seed.Key}", () => OnItsWayAsync(seed, secretary, cancel), cancel);
        }

        clock.Now = start;
    }

    private async Task<Entity?> ApprovedAsync(DemoEnterpriseSeed seed, Person secretary, CancellationToken cancel)
    {
        if (await laid.FindAsync<Organisation>(ReferenceSeeds.Organisations, seed.Organisation, cancel) is not { } organisation) return null;
        var approved = PartialDate.Parse(seed.Approved)!.First;
        At(approved.AddDays(-10));
        var registration = await WriteAsync(seed, organisation, cancel);
        registration.Take(RegistrationStep.Submit, null, Now);
        At(approved);
        if (registration.IsSocialEconomy)
        {
            foreach (var criterion in Enum.GetValues<Criterion>()) registration.Find(criterion, Finding.Met, null, secretary.Id, Now);
        }

        var enterprise = registration.Approve(null, secretary.Id, Now);
        enterprise.Belongs(organisation);
        db.Add(enterprise);
        await db.SaveChangesAsync(cancel);
        registration.GetsAccount();
        if (approved.Year == 2026) At(PortalClock.DayOf(start.UtcDateTime).AddDays(-seed.ConfirmedDaysAgo));
        enterprise.Confirm(PortalClock.DayOf(Now), Now);
        if (seed.Figures is { } figures) enterprise.Reports(2025, figures, null, approved.Year == 2025 ? start.UtcDateTime : Now);
        return enterprise;
    }

    private async Task<Entity?> OnItsWayAsync(DemoEnterpriseSeed seed, Person secretary, CancellationToken cancel)
    {
        var organisation = await laid.FindAsync<Organisation>(ReferenceSeeds.Organisations, seed.Organisation, cancel);
        if (organisation is null && seed.Name is null) return null;
        var today = PortalClock.DayOf(start.UtcDateTime);
        At(today.AddDays(-(seed.States is [var first, ..] ? first.DaysAgo : 5)));
        var registration = await WriteAsync(seed, organisation, cancel);
        foreach (var state in seed.States ?? [])
        {
            At(today.AddDays(-state.DaysAgo));
            registration.Take(state.Step, state.Step == RegistrationStep.Submit ? null : secretary.Id, Now, state.Remark);
            await db.SaveChangesAsync(cancel);
        }

        return registration;
    }

    private async Task<EnterpriseRegistration> WriteAsync(DemoEnterpriseSeed seed, Organisation? organisation, CancellationToken cancel)
    {
        var (on, source) = (PortalClock.DayOf(Now), FactSource.Enterprise);
        var name = organisation?.Name ?? seed.Name!;
        var registration = new EnterpriseRegistration(name, SecretLink.New().Hash, null, Now);
        registration.IsMadeUp();
        if (organisation is not null) registration.IsKnownAs(organisation);
        registration.IsCalled(seed.Cvr, name, seed.Form, PartialDate.Parse(seed.Founded), source, on);
        if (seed.AdProtected) registration.IsLookedUp(found: true, active: true, adProtected: true, Now);
        registration.LiesAt(seed.Street, seed.PostalCode, seed.City, seed.District, source, on);
        registration.LivesBy(seed.Sector, source, on);
        registration.IsOfKinds(seed.Kinds, source, on);
        registration.IsOwnedBy(seed.Purpose, seed.Owners, seed.OneMemberOneVote, seed.Surplus, source, on);
        registration.Offers(seed.Sells, seed.SellsTo, source, on);
        registration.CanTake(seed.LargestOrder, seed.CapacityNote, source, on);
        registration.IsThisLarge(seed.Size, seed.Stage, seed.InNationalRegister, source, on);
        registration.IsReachedAt(seed.Contact, $"kontakt@{seed.Key}.example", null, null, source, on);
        registration.Shows(contactName: true, email: true, telephone: false);
        foreach (var (criterion, evidence) in seed.Criteria) registration.Show(criterion, evidence);
        registration.Consents(true);
        db.Add(registration);
        await db.SaveChangesAsync(cancel);
        return registration;
    }

    private void At(DateOnly day) => clock.Now = new DateTimeOffset(PortalClock.Utc(day, new TimeOnly(10, 0)), TimeSpan.Zero);
}
