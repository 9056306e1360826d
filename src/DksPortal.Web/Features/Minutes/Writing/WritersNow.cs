using System.Collections.Concurrent;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>Somebody who is writing on an item.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="Name">The person's name.</param>
public sealed record WriterNow(int ItemId, string Name);

/// <summary>Who is writing where at this moment. It is kept in memory alone: half a minute without a sign of life, and one is gone.</summary>
public sealed class WritersNow(TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(string Slug, int PersonId), (WriterNow Writer, DateTimeOffset At)> signs = new();

    /// <summary>Takes note of where somebody writes, item 0 for nowhere, and tells who else writes in the same meeting.</summary>
    public IReadOnlyList<WriterNow> Note(string slug, int personId, string name, int itemId)
    {
        var now = clock.GetUtcNow();
        if (itemId > 0) signs[(slug, personId)] = (new WriterNow(itemId, name), now);
        else signs.TryRemove((slug, personId), out _);
        foreach (var gone in signs.Where(sign => now - sign.Value.At > Patience)) signs.TryRemove(gone);
        return [.. signs.Where(sign => sign.Key.Slug == slug && sign.Key.PersonId != personId).Select(sign => sign.Value.Writer).OrderBy(writer => writer.Name, StringComparer.Ordinal)];
    }
}
