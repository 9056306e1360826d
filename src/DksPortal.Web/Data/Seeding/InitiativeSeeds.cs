using DksPortal.Domain.People;
using DksPortal.Domain.Vision;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Data.Seeding;

/// <summary>The initiatives that the sources tell of, as they stood on the day of their source.</summary>
internal sealed class InitiativeSeeds(PortalDb db, SeedLedger laid, SourceNames sources)
{
    /// <summary>No person of the portal's.</summary>
    private const int Nobody = 0;

    public async Task<Domain.Entity?> MakeAsync(InitiativeSeed seed, CancellationToken cancel)
    {
        var principles = new List<VisionPrinciple>();
        foreach (var key in seed.Principles)
        {
            if (await laid.FindAsync<VisionPrinciple>(ReferenceSeeds.Principles, key, cancel) is { } principle) principles.Add(principle);
        }

        if (principles.Count == 0) return null;
        var told = PortalClock.Utc(seed.Date, new TimeOnly(12, 0));
        var initiative = new Initiative(seed.Title, seed.Description, principles, Nobody, told);
        initiative.IsLedBy(await laid.FindAsync<Administration>(ReferenceSeeds.Administrations, seed.Administration, cancel), null);
        initiative.IsToldIn(sources.Name(seed.Source), isDemo: false);
        if (seed.Funding is { } funding) initiative.IsFunded(funding, null, Nobody, told);
        if (await laid.FindAsync<Committee>(ReferenceSeeds.Committees, seed.Committee, cancel) is { } committee)
            initiative.WaitsFor(DecisionPath.Committee, committee, seed.DecisionExpected?.ToDate(), null, Nobody, told);
        return db.Add(initiative).Entity;
    }
}
