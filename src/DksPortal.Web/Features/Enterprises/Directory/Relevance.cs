namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>Puts what fits best first.</summary>
internal static class Relevance
{
    /// <summary>The slots by falling score; those of one score stay in the order they came in.</summary>
    public static Span<int> Order(ReadOnlySpan<int> slots, ReadOnlySpan<ushort> scores)
    {
        var most = 0;
        foreach (var slot in slots) most = Math.Max(most, scores[slot]);
        // Where those of each score begin: scores are small numbers, so counting is faster than comparing.
        var begins = new int[most + 2];
        foreach (var slot in slots) begins[most - scores[slot] + 1]++;
        for (var place = 1; place < begins.Length; place++) begins[place] += begins[place - 1];
        var ordered = new int[slots.Length];
        foreach (var slot in slots) ordered[begins[most - scores[slot]]++] = slot;
        return ordered;
    }
}
