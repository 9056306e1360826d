using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Thread;

/// <summary>That a thing hangs on a principle.</summary>
public sealed class ThreadLink
{
    /// <summary>The principle.</summary>
    public int Principle { get; init; }

    /// <summary>The thing.</summary>
    public int Id { get; init; }
}

/// <summary>How many things hang on each principle, and the first of them.</summary>
public sealed class ThreadTally
{
    private readonly Dictionary<int, (List<int> First, int Total)> byPrinciple = [];

    /// <summary>Nothing.</summary>
    public static ThreadTally Empty { get; } = new();

    /// <summary>All that are among the first of one of those principles.</summary>
    public IReadOnlyList<int> Shown(IEnumerable<int> principles) =>
        [.. principles.SelectMany(principle => byPrinciple.TryGetValue(principle, out var found) ? found.First : []).Distinct()];

    /// <summary>Counts them as they come, and keeps the first of each principle.</summary>
    public static async Task<ThreadTally> ReadAsync(IQueryable<ThreadLink> links, int most, CancellationToken cancel)
    {
        var tally = new ThreadTally();
        await foreach (var link in links.AsAsyncEnumerable().WithCancellation(cancel)) tally.Add(link, most);
        return tally;
    }

    /// <summary>The cell of a principle, with its things in the order in which they came.</summary>
    public ThreadCell Cell(int principle, IReadOnlyDictionary<int, ThreadNode> nodes) =>
        byPrinciple.TryGetValue(principle, out var found)
            ? new ThreadCell([.. found.First.Where(nodes.ContainsKey).Select(id => nodes[id])], found.Total)
            : new ThreadCell([], 0);

    private void Add(ThreadLink link, int most)
    {
        var (first, total) = byPrinciple.GetValueOrDefault(link.Principle, ([], 0));
        if (total < most) first.Add(link.Id);
        byPrinciple[link.Principle] = (first, total + 1);
    }
}

/// <summary>What stands in one cell of the table: the first things, and how many there are in all.</summary>
public sealed record ThreadCell(IReadOnlyList<ThreadNode> Nodes, int Total)
{
    /// <summary>How many are not shown.</summary>
    public int More => Total - Nodes.Count;
}
