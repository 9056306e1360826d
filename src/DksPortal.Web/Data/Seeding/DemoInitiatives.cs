using DksPortal.Domain.People;
using DksPortal.Domain.Vision;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Data.Seeding;

/// <summary>What became of the sources' initiatives, made up: each happening on its own day, through the domain's own methods.</summary>
internal sealed class DemoInitiatives(PortalDb db, SeedLedger laid, SeedClock clock)
{
    private const string Initiatives = "demo/initiatives";

    public async Task LayAsync(CancellationToken cancel)
    {
        var firstStart = clock.Now;
        foreach (var seed in await SeedFiles.ReadAsync<DemoInitiativeSeed>(Initiatives, cancel))
        {
            await laid.OnceAsync($"{Initiatives}/{seed.Key}", () => MakeAsync(seed, PortalClock.DayOf(firstStart.UtcDateTime), cancel), cancel);
        }

        clock.Now = firstStart;
    }

    private async Task<Domain.Entity?> MakeAsync(DemoInitiativeSeed seed, DateOnly today, CancellationToken cancel)
    {
        var initiative = await laid.FindAsync<Initiative>(ReferenceSeeds.Initiatives, seed.Key, cancel);
        if (initiative is null) return null;
        var first = true;
        foreach (var happening in seed.Happenings.OrderBy(one => one.Day(today)))
        {
            clock.Now = new DateTimeOffset(PortalClock.Utc(happening.Day(today), new TimeOnly(11, 0)), TimeSpan.Zero);
            if (first) await BeginAsync(initiative, seed, cancel);
            first = false;
            await GoOnAsync(initiative, happening, cancel);
            await db.SaveChangesAsync(cancel);
        }

        return initiative;
    }

    private async Task BeginAsync(Initiative initiative, DemoInitiativeSeed seed, CancellationToken cancel)
    {
        initiative.IsToldIn(initiative.Source, isDemo: true);
        var administration = await laid.FindAsync<Administration>(ReferenceSeeds.Administrations, seed.Administration, cancel);
        var organisation = await laid.FindAsync<Organisation>(ReferenceSeeds.Organisations, seed.Organisation, cancel);
        if (administration is not null || organisation is not null) initiative.IsLedBy(administration, organisation);
        if (seed.Recommendation is { } text && await db.Recommendations.FirstOrDefaultAsync(one => one.Text.StartsWith(text), cancel) is { } recommendation)
            initiative.ComesFrom(recommendation);
        if (seed.Action is { } what && await db.ActionItems.FirstOrDefaultAsync(one => one.What.StartsWith(what), cancel) is { } action)
            initiative.ComesFrom(action);
    }

    private async Task GoOnAsync(Initiative initiative, HappeningSeed seed, CancellationToken cancel)
    {
        var by = (await laid.FindAsync<Person>(DemoPeople.People, seed.By, cancel))?.Id ?? 0;
        var now = clock.Now.UtcDateTime;
        if (seed.Step is { } step) initiative.Take(step, seed.Note, by, now);
        else if (seed.Evidence is not null) initiative.Complete(seed.Evidence, seed.Link, by, now);
        else if (seed.Funding is { } funding) initiative.IsFunded(funding, seed.Amount, by, now);
        else if (seed.Path is { } path)
            initiative.WaitsFor(path, await laid.FindAsync<Committee>(ReferenceSeeds.Committees, seed.Committee, cancel), seed.Expected?.ToDate(), seed.Outcome, by, now);
        else if (seed.Note is { } note) initiative.Remark(note, by, now);
        else initiative.Confirm(by, now);
    }
}
