using System.Collections.Concurrent;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>How far lists have come that are being taken in right now.</summary>
public sealed class ImportProgress
{
    private readonly ConcurrentDictionary<int, (int Done, int Of)> running = new();

    /// <summary>So many lines are done.</summary>
    public void Reach(int importId, int done, int of) => running[importId] = (done, of);

    /// <summary>It is over, one way or the other.</summary>
    public void End(int importId) => running.TryRemove(importId, out _);

    /// <summary>How far it has come; null when it is not being taken in.</summary>
    public (int Done, int Of)? Of(int importId) => running.TryGetValue(importId, out var reached) ? reached : null;
}
