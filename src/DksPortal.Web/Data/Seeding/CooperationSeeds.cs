using DksPortal.Domain;
using DksPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Data.Seeding;

/// <summary>
/// The enterprises that other municipalities said they work with: one organisation each, with a remark for each
/// municipality. The source tells whom a municipality works with, not where an enterprise lies.
/// </summary>
internal sealed class CooperationSeeds(PortalDb db, SeedLedger laid, SourceNames sources)
{
    public const string Cooperations = "reference/cooperations";

    public async Task LayAsync(CancellationToken cancel)
    {
        foreach (var seed in await SeedFiles.ReadAsync<CooperationSeed>(Cooperations, cancel))
        {
            await laid.OnceAsync($"{Cooperations}/{seed.Key}", () => MakeAsync(seed, cancel), cancel);
        }
    }

    private async Task<Domain.Entity?> MakeAsync(CooperationSeed seed, CancellationToken cancel)
    {
        var organisation = await KnownAsync(NameKey.Of(seed.Name), cancel) ?? db.Add(new Organisation(seed.Name, OrganisationKind.Enterprise)).Entity;
        foreach (var municipality in seed.Municipalities) organisation.IsToldOf($"Samarbejder med {municipality} Kommune", sources.Name(seed.Source));
        if (seed.Note is not null) organisation.IsToldOf(seed.Note, sources.Name(seed.Source));
        return organisation;
    }

    /// <summary>The secretariat may have written it down before the portal learned of it from the source.</summary>
    private Task<Organisation?> KnownAsync(string key, CancellationToken cancel) => db.Organisations.Include(one => one.Remarks)
        .FirstOrDefaultAsync(one => one.NameKey == key || one.Spellings.Any(spelling => spelling.NameKey == key), cancel);
}
