namespace DksPortal.Web.Features.Thread;

/// <summary>How many things hang on each principle, and the first of them.</summary>
public sealed class ThreadTally
{
    private readonly Dictionary<int, (List<int> First, int Total)> byPrinciple = [];

    /// <summary>Counts things in the order in which they come, each once under each of its principles, and keeps the first so many.</summary>
    public ThreadTally(int most, IEnumerable<(int Id, IEnumerable<int> Principles)> things)
    {
        foreach (var (id, principles) in things)
        {
            foreach (var principle in principles.Distinct()) Add(principle, id, most);
        }
    }

    /// <summary>Nothing.</summary>
    public static ThreadTally Empty { get; } = new(0, []);

    /// <summary>All that are among the first of one of those principles.</summary>
    public IReadOnlyList<int> Shown(IEnumerable<int> principles) =>
        [.. principles.SelectMany(principle => byPrinciple.TryGetValue(principle, out var found) ? found.First : []).Distinct()];

    /// <summary>The cell of a principle, with its things in the order in which they came.</summary>
    public ThreadCell Cell(int principle, IReadOnlyDictionary<int, ThreadNode> nodes) =>
        byPrinciple.TryGetValue(principle, out var found)
            ? new ThreadCell([.. found.First.Where(nodes.ContainsKey).Select(id => nodes[id])], found.Total)
            : new ThreadCell([], 0);

    private void Add(int principle, int id, int most)
    {
        var (first, total) = byPrinciple.GetValueOrDefault(principle, ([], 0));
        if (total < most) first.Add(id);
        byPrinciple[principle] = (first, total + 1);
    }
}

/// <summary>What stands in one cell of the table: the first things, and how many there are in all.</summary>
public sealed record ThreadCell(IReadOnlyList<ThreadNode> Nodes, int Total)
{
    /// <summary>How many are not shown.</summary>
    public int More => Total - Nodes.Count;
}
