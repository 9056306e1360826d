using DksPortal.Domain.Indicators;
using DksPortal.Domain.Vision;

namespace DksPortal.Web.Data.Seeding;

/// <summary>The effects that the administration follows by the terms of reference. They set no target, and the baseline is computed.</summary>
internal sealed class IndicatorSeeds(PortalDb db, SeedLedger laid, SourceNames sources)
{
    private const string Indicators = "reference/indicators";

    private sealed record IndicatorSeed(
        string Key, string Name, string Unit, string Definition, IndicatorComputation Computation, int BaselineYear, string? Principle, string Source) : ISeed;

    public async Task LayAsync(CancellationToken cancel)
    {
        foreach (var seed in await SeedFiles.ReadAsync<IndicatorSeed>(Indicators, cancel))
        {
            await laid.OnceAsync($"{Indicators}/{seed.Key}", () => MakeAsync(seed, cancel), cancel);
        }
    }

    private async Task<Domain.Entity?> MakeAsync(IndicatorSeed seed, CancellationToken cancel)
    {
        var indicator = new Indicator(seed.Name, seed.Unit, seed.Definition, sources.Name(seed.Source), seed.Computation);
        indicator.IsHeldAgainst(null, seed.BaselineYear, null, null);
        indicator.TellsOf(await laid.FindAsync<VisionPrinciple>(ReferenceSeeds.Principles, seed.Principle, cancel));
        return db.Add(indicator).Entity;
    }
}
