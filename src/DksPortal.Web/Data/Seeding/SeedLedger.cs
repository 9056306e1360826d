using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Data.Seeding;

/// <summary>Which seeds were inserted, and as what: each once, whatever became of it since.</summary>
internal sealed class SeedLedger
{
    private readonly PortalDb db;
    private readonly TimeProvider clock;
    private readonly Dictionary<string, int?> known;

    private SeedLedger(PortalDb db, TimeProvider clock, Dictionary<string, int?> known) => (this.db, this.clock, this.known) = (db, clock, known);

    public static async Task<SeedLedger> OpenAsync(PortalDb db, TimeProvider clock, CancellationToken cancel) =>
        new(db, clock, await db.SeedRecords.AsNoTracking().ToDictionaryAsync(record => record.Key, record => record.ThingId, cancel));

    /// <summary>Whether the seed was inserted before.</summary>
    public bool Has(string key) => known.ContainsKey(key);

    /// <summary>Inserts what <paramref name="make"/> makes, with the record that it was, in one transaction.</summary>
    public async Task OnceAsync(string key, Func<Task<Domain.Entity?>> make, CancellationToken cancel)
    {
        if (Has(key)) return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var thing = await make();
        await db.SaveChangesAsync(cancel);
        db.SeedRecords.Add(new SeedRecord { Key = key, At = clock.GetUtcNow().UtcDateTime, ThingId = thing?.Id });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        known[key] = thing?.Id;
    }

    /// <summary>What a seed became; null when no key is given, when it was deleted in the portal, or when it was never inserted.</summary>
    public async Task<T?> FindAsync<T>(string folder, string? key, CancellationToken cancel) where T : Domain.Entity =>
        key is not null && known.TryGetValue($"{folder}/{key}", out var id) && id is not null ? await db.FindAsync<T>([id.Value], cancel) : null;
}
