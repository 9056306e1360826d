namespace DksPortal.Domain.Minutes.Import;

/// <summary>
/// Finds which line of the programme is which item, by the words they share: the best choice for all of them together
/// in which neither order is broken, so that no item takes the time of a later one.
/// </summary>
internal static class ProgrammeMatch
{
    /// <summary>Below this share of a title's words two lines have met by chance.</summary>
    private const double Least = 0.3;

    private const int ShortestWord = 4;
    private const int ShortestStem = 5;

    /// <summary>For each title the place of its entry, or null.</summary>
    public static int?[] Of(IReadOnlyList<string> titles, IReadOnlyList<string> entries)
    {
        var (titleWords, entryWords) = (titles.Select(Words).ToList(), entries.Select(Words).ToList());
        var best = new double[titles.Count + 1, entries.Count + 1];
        for (var i = titles.Count - 1; i >= 0; i--)
        {
            for (var j = entries.Count - 1; j >= 0; j--)
            {
                best[i, j] = Math.Max(best[i + 1, j], best[i, j + 1]);
                if (Share(titleWords[i], entryWords[j]) is var share and >= Least) best[i, j] = Math.Max(best[i, j], share + best[i + 1, j + 1]);
            }
        }

        var found = new int?[titles.Count];
        for (var (i, j) = (0, 0); i < titles.Count && j < entries.Count;)
        {
            if (best[i, j] == best[i + 1, j]) i++;
            else if (best[i, j] == best[i, j + 1]) j++;
            else found[i++] = j++;
        }

        return found;
    }

    private static double Share(List<string> title, List<string> entry) =>
        title.Count == 0 ? 0 : (double)title.Count(word => entry.Exists(other => AreAkin(word, other))) / title.Count;

    /// <summary>The same word, or one that begins with the other: <c>frokost</c> and <c>frokostpause</c>.</summary>
    private static bool AreAkin(string one, string other) => one == other
        || (Math.Min(one.Length, other.Length) >= ShortestStem
            && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)));

    private static List<string> Words(string text) =>
        [.. NameKey.Of(text.Length <= TextLimits.Remark ? text : text[..TextLimits.Remark]).Split(' ').Where(word => word.Length >= ShortestWord).Distinct().Take(40)];
}
