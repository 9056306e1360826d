using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People;

/// <summary>Something with a number and a name.</summary>
public sealed record Named(int Id, string Name);

/// <summary>
/// One page of a list in the order of names. The order is made here, since the two databases sort æ, ø and å each in
/// their own way; only numbers and names are read for it.
/// </summary>
/// <param name="Ids">What stands on the page, in its order.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="HasPrevious">Whether there is a page before it.</param>
/// <param name="PreviousAfter">The last one before the page before; null when that is the first page.</param>
/// <param name="NextAfter">The last one on this page; null when there is no next page.</param>
public sealed record NamePage(IReadOnlyList<int> Ids, int Total, bool HasPrevious, int? PreviousAfter, int? NextAfter)
{
    private const int Size = 50;

    /// <summary>The page that begins after the one with that number; the first page when there is no such one.</summary>
    public static async Task<NamePage> ReadAsync(IQueryable<Named> matches, int? after, CancellationToken cancel)
    {
        var all = (await matches.ToListAsync(cancel)).OrderBy(one => one.Name, DanishOrder.Comparer).ThenBy(one => one.Id).ToList();
        var start = after is null ? 0 : all.FindIndex(one => one.Id == after) + 1;
        var page = all.GetRange(start, Math.Min(Size, all.Count - start));
        return new NamePage(
            [.. page.Select(one => one.Id)], all.Count, start > 0, start > Size ? all[start - Size - 1].Id : null,
            start + Size < all.Count ? page[^1].Id : null);
    }
}
