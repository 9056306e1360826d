using DksPortal.Domain.Council;
using DksPortal.Domain.People;
using DksPortal.Web.Features.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Data.Seeding;

/// <summary>Made-up people, marked as such: on every seat, and with an account for each role.</summary>
internal sealed class DemoPeople(PortalDb db, SeedLedger laid, SeedClock clock)
{
    public const string People = "demo/people";

    /// <summary>The day on which they were appointed: after the terms of reference of 12 March 2026.</summary>
    private static readonly DateOnly Appointed = new(2026, 3, 20);

    public async Task LayAsync(CancellationToken cancel)
    {
        var start = clock.Now;
        clock.Now = new DateTimeOffset(Appointed, new TimeOnly(9, 0), TimeSpan.Zero);
        var seeds = await SeedFiles.ReadAsync<DemoPersonSeed>(People, cancel);
        var password = new Lazy<string>(() => new PasswordHasher<Account>().HashPassword(new Account(), DemoAccounts.Password));
        foreach (var seed in seeds) await laid.OnceAsync($"{People}/{seed.Key}", () => MakeAsync(seed, password, cancel), cancel);
        await laid.OnceAsync("demo/seats", () => SeatAsync(seeds, cancel), cancel);
        clock.Now = start;
    }

    private async Task<Domain.Entity?> MakeAsync(DemoPersonSeed seed, Lazy<string> password, CancellationToken cancel)
    {
        var person = Person.Demo(seed.Name);
        person.Describe(seed.Name, seed.Title, null, seed.PartyLetter);
        person.IsReachedAt(DemoAccounts.Email(seed.Account ?? seed.Key), null);
        var organisation = await laid.FindAsync<Organisation>(ReferenceSeeds.Organisations, seed.Organisation, cancel);
        person.BelongsTo(
            await laid.FindAsync<Administration>(ReferenceSeeds.Administrations, seed.Administration, cancel), organisation is null ? [] : [organisation]);
        db.Add(person);
        await db.SaveChangesAsync(cancel);
        if (seed.Account is { } name) db.Add(Account(DemoAccounts.Email(name), person, seed.Roles ?? [], password.Value));
        return person;
    }

    private static Account Account(string email, Person person, Roles[] roles, string passwordHash) => new()
    {
        UserName = email,
        NormalizedUserName = email.ToUpperInvariant(),
        Email = email,
        NormalizedEmail = email.ToUpperInvariant(),
        EmailConfirmed = true,
        LockoutEnabled = true,
        PasswordHash = passwordHash,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        Person = person,
        Roles = roles.Aggregate(Roles.None, (all, role) => all | role),
    };

    private async Task<Domain.Entity?> SeatAsync(IReadOnlyList<DemoPersonSeed> seeds, CancellationToken cancel)
    {
        var term = await laid.FindAsync<CouncilTerm>(ReferenceSeeds.Terms, "2026-2027", cancel);
        if (term is null) return null;
        var seats = await db.Seats.Include(seat => seat.Memberships).Where(seat => seat.CouncilTermId == term.Id)
            .OrderBy(seat => seat.Position).ToListAsync(cancel);
        var keys = (await SeedFiles.ReadAsync<TermSeed>(ReferenceSeeds.Terms, cancel)).Single(seed => seed.Key == "2026-2027").Seats!;
        foreach (var (seat, key) in seats.Zip(keys))
        {
            var seed = seeds.SingleOrDefault(person => person.Seat == key.Key);
            if (await laid.FindAsync<Person>(People, seed?.Key, cancel) is not { } person) continue;
            var proposed = seat.Memberships.FirstOrDefault(membership => membership.PersonId is null) ?? await ProposeAsync(seat, key, person, cancel);
            seat.Appoint(proposed, person, Appointed);
            var substitute = seeds.SingleOrDefault(other => other.SubstituteFor == seed!.Key);
            if (await laid.FindAsync<Person>(People, substitute?.Key, cancel) is { } named) proposed.NameSubstitute(named);
        }

        return null;
    }

    /// <summary>Where a source proposes a real person, the made-up one stands beside and does not take that person's name.</summary>
    private async Task<Membership> ProposeAsync(Seat seat, SeatSeed key, Person person, CancellationToken cancel) =>
        seat.Propose(person, await laid.FindAsync<Organisation>(ReferenceSeeds.Organisations, key.Organisation, cancel), null, null);
}
