using DksPortal.Web.Data;
using DksPortal.Web.Features.Enterprises.Directory;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Buyers;

/// <summary>Finds enterprises that sell what a buyer needs and can take the order.</summary>
public sealed class ProposalFinder(PortalDb db, DirectorySearch search)
{
    /// <summary>How many of each sort are proposed.</summary>
    public const int Most = 20;

    private const int HitsForWord = 100;

    /// <summary>
    /// Each word is looked for by itself: an enterprise that has more of them stands first, and among those with as many,
    /// the one that the searches themselves put further ahead.
    /// </summary>
    public async Task<Proposals> FindAsync(string? need, long? amount, CancellationToken cancel)
    {
        var words = NeedWords.Of(need);
        var standing = new Dictionary<int, (int Words, int Places)>();
        foreach (var word in words)
        {
            var places = new Dictionary<int, int>();
            // Those that can take the order are looked for first, so that many that cannot do not hide them.
            if (amount is not null) Note(places, await HitsAsync(word, amount, cancel));
            Note(places, await HitsAsync(word, null, cancel));
            foreach (var (id, place) in places)
            {
                var before = standing.GetValueOrDefault(id);
                standing[id] = (before.Words + 1, before.Places + place);
            }
        }

        var found = await ReadAsync([.. standing.Keys], cancel);
        var ordered = found.OrderByDescending(one => standing[one.Id].Words).ThenBy(one => standing[one.Id].Places).ThenBy(one => one.Id).ToList();
        return amount is not { } wanted
            ? new Proposals(words, [.. ordered.Take(Most)], [], [])
            : new Proposals(
                words, [.. ordered.Where(one => one.LargestOrder >= wanted).Take(Most)], [.. ordered.Where(one => one.LargestOrder is null).Take(Most)],
                [.. ordered.Where(one => one.LargestOrder < wanted).Take(Most)]);
    }

    private async Task<IReadOnlyList<int>> HitsAsync(string word, long? order, CancellationToken cancel) =>
        (await search.FindAsync(new DirectoryQuery { Words = word, Order = order, By = DirectoryOrder.Relevance }, 0, HitsForWord, cancel)).EnterpriseIds;

    private static void Note(Dictionary<int, int> places, IReadOnlyList<int> hits)
    {
        foreach (var (place, id) in hits.Index()) places.TryAdd(id, place);
    }

    private async Task<IReadOnlyList<Proposal>> ReadAsync(List<int> ids, CancellationToken cancel) => ids.Count == 0
        ? []
        : await db.Enterprises.Where(one => one.IsListed && ids.Contains(one.Id)).Select(Proposal.From).ToListAsync(cancel);
}
