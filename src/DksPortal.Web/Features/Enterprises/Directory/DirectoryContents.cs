using System.Buffers;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>
/// The whole directory at hand. An enterprise that was changed gets a new slot, and the old one is left out of the order:
/// so nothing is ever taken out of the word lists.
/// </summary>
internal sealed class DirectoryContents
{
    private readonly WordIndex words = new();
    private readonly List<DirectoryEntry> entries = [];
    private readonly List<string> sortKeys = [];
    private readonly Dictionary<int, Known> known = [];
    private int[] order = [];

    // What the filters count while nothing is asked for: the page that is read most, and the only one that needs no search.
    private FacetCounts? ofAll;

    /// <summary>Whether so much was changed that reading all anew is worth while.</summary>
    public bool IsWorn => entries.Count > 10_000 + (2 * order.Length);

    /// <summary>Which of these are not known as they are now.</summary>
    public List<int> Stale(IEnumerable<(int Id, int Version)> found) =>
        [.. found.Where(one => !known.TryGetValue(one.Id, out var before) || before.Version < one.Version).Select(one => one.Id)];

    /// <summary>Takes in enterprises that are new or were changed.</summary>
    public void Take(IEnumerable<DirectoryLine> lines)
    {
        var left = new HashSet<int>();
        var added = new List<int>();
        foreach (var line in lines)
        {
            if (known.TryGetValue(line.Id, out var before))
            {
                if (before.Version >= line.Version) continue;
                if (before.Slot >= 0) left.Add(before.Slot);
            }

            known[line.Id] = new Known(line.IsListed ? entries.Count : -1, line.Version);
            if (!line.IsListed) continue;
            added.Add(entries.Count);
            Add(line);
        }

        added.Sort(BySortKey);
        order = Merged(left, added);
        ofAll = null;
    }

    /// <summary>Gives back what was reserved for more.</summary>
    public void Settle() => words.Settle();

    /// <summary>What a query finds: the numbers of a page of enterprises, how many there are, and the counts of the filters.</summary>
    public DirectoryFound Find(DirectoryQuery query, DirectoryWords typed, int skip, int take)
    {
        var wanted = DirectoryFacets.Of(query);
        if (typed.IsAnything && wanted == default) return Page(order, skip, take, ofAll ??= CountAll());
        var scores = typed.IsAnything ? null : typed.Scores(words, entries);
        var counts = new FacetCounts();
        var hits = ArrayPool<int>.Shared.Rent(Math.Max(1, order.Length));
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(entries);
        var total = 0;
        foreach (var slot in order)
        {
            if (scores is not null && scores[slot] == 0) continue;
            if (counts.Take(all[slot], wanted)) hits[total++] = slot;
        }

        var found = hits.AsSpan(0, total);
        var ordered = scores is not null && query.By == DirectoryOrder.Relevance ? Relevance.Order(found, scores) : found;
        var page = Page(ordered, skip, take, counts);
        ArrayPool<int>.Shared.Return(hits);
        return page;
    }

    private DirectoryFound Page(ReadOnlySpan<int> ordered, int skip, int take, FacetCounts counts)
    {
        var page = ordered[Math.Min(skip, ordered.Length)..];
        var ids = new int[Math.Min(take, page.Length)];
        for (var place = 0; place < ids.Length; place++) ids[place] = entries[page[place]].Id;
        return new DirectoryFound(ids, ordered.Length, counts);
    }

    private FacetCounts CountAll()
    {
        var counts = new FacetCounts();
        foreach (var slot in order) counts.Take(entries[slot], default);
        return counts;
    }

    private int BySortKey(int one, int other) => string.CompareOrdinal(sortKeys[one], sortKeys[other]) is not 0 and var order ? order : entries[one].Id.CompareTo(entries[other].Id);

    private void Add(DirectoryLine line)
    {
        var slot = entries.Count;
        entries.Add(line.Entry);
        sortKeys.Add(line.SortKey);
        words.Add(slot, WordField.Name, line.Name);
        words.Add(slot, WordField.Sells, line.Sells);
        words.Add(slot, WordField.Rest, line.SectorName);
        words.Add(slot, WordField.Rest, line.Purpose);
    }

    private int[] Merged(HashSet<int> left, List<int> added)
    {
        var merged = new List<int>(order.Length + added.Count);
        var next = 0;
        foreach (var slot in order)
        {
            if (left.Contains(slot)) continue;
            while (next < added.Count && BySortKey(added[next], slot) < 0) merged.Add(added[next++]);
            merged.Add(slot);
        }

        merged.AddRange(added.Skip(next));
        return [.. merged];
    }

    private readonly record struct Known(int Slot, int Version);
}

/// <summary>What a query finds.</summary>
internal sealed record DirectoryFound(IReadOnlyList<int> Ids, int Total, FacetCounts Counts);
