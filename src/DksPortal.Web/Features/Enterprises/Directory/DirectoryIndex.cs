using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>
/// Keeps the directory at hand and asks the database, each time it is read, what was changed since: so it is right at
/// once after a change, whichever process made it.
/// </summary>
public sealed class DirectoryIndex : IDisposable
{
    /// <summary>A change is told at the time when it began, and clocks differ: what was changed shortly before is looked at again.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(1);

    /// <summary>How many are read by their numbers at once; SQL Server takes 2,100 values.</summary>
    private const int AtOnce = 500;

    private readonly SemaphoreSlim changing = new(1, 1);
    private readonly ReaderWriterLockSlim reading = new();
    private DirectoryContents? contents;
    private long askedAt;

    /// <summary>What the directory holds as it is now.</summary>
    internal async Task<DirectoryFound> FindAsync(PortalDb db, DirectoryQuery query, int skip, int take, DateTime now, CancellationToken cancel)
    {
        await RefreshAsync(db, now, cancel);
        var typed = DirectoryWords.Of(query);
        reading.EnterReadLock();
        try
        {
            return contents!.Find(query, typed, skip, take);
        }
        finally
        {
            reading.ExitReadLock();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        changing.Dispose();
        reading.Dispose();
    }

    private async Task RefreshAsync(PortalDb db, DateTime now, CancellationToken cancel)
    {
        if (Volatile.Read(ref contents) is not null && (await StaleAsync(db, cancel)).Count == 0)
        {
            Asked(now);
            return;
        }

        await changing.WaitAsync(cancel);
        try
        {
            if (contents is null || contents.IsWorn) await ReadAllAsync(db, cancel);
            else await ReadChangedAsync(db, await StaleAsync(db, cancel), cancel);
            Asked(now);
        }
        finally
        {
            changing.Release();
        }
    }

    private async Task<List<int>> StaleAsync(PortalDb db, CancellationToken cancel)
    {
        var since = new DateTime(Interlocked.Read(ref askedAt), DateTimeKind.Utc) - Overlap;
        var found = await db.Enterprises.Where(one => one.ChangedAt > since).Select(one => new { one.Id, one.Version }).ToListAsync(cancel);
        return Locked(() => contents!.Stale(found.Select(one => (one.Id, one.Version))));
    }

    private async Task ReadAllAsync(PortalDb db, CancellationToken cancel)
    {
        var all = new DirectoryContents();
        var some = new List<DirectoryLine>();
        // In their order, so that a walk through the list is one through memory too.
        await foreach (var line in db.Enterprises.Where(one => one.IsListed).OrderBy(one => one.SortKey).Select(DirectoryLine.From).AsAsyncEnumerable().WithCancellation(cancel))
        {
            some.Add(line);
            if (some.Count < 20_000) continue;
            all.Take(some);
            some.Clear();
        }

        all.Take(some);
        all.Settle();
        Changed(() => contents = all);
    }

    private async Task ReadChangedAsync(PortalDb db, List<int> stale, CancellationToken cancel)
    {
        var lines = new List<DirectoryLine>(stale.Count);
        foreach (var some in stale.Chunk(AtOnce)) lines.AddRange(await db.Enterprises.Where(one => some.Contains(one.Id)).Select(DirectoryLine.From).ToListAsync(cancel));
        if (lines.Count > 0) Changed(() => contents!.Take(lines));
    }

    /// <summary>Requests overtake each other: the latest counts.</summary>
    private void Asked(DateTime now)
    {
        for (var before = Interlocked.Read(ref askedAt); before < now.Ticks; before = Interlocked.Read(ref askedAt))
            if (Interlocked.CompareExchange(ref askedAt, now.Ticks, before) == before)
                return;
    }

    private T Locked<T>(Func<T> read)
    {
        reading.EnterReadLock();
        try
        {
            return read();
        }
        finally
        {
            reading.ExitReadLock();
        }
    }

    private void Changed(Action change)
    {
        reading.EnterWriteLock();
        try
        {
            change();
        }
        finally
        {
            reading.ExitWriteLock();
        }
    }
}
