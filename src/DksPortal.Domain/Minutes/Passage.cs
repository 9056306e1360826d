namespace DksPortal.Domain.Minutes;

/// <summary>
/// Finds a passage in a text as readers copy it from a page: without the marks of Markdown, and with other spaces and
/// line breaks than the text has.
/// </summary>
public static class Passage
{
    private const string Marks = "*_#>~`-\\|";

    /// <summary>Whether the passage stands in the text.</summary>
    public static bool StandsIn(string? text, string passage) => In(text, passage) is not null;

    /// <summary>Where the passage stands first; null when it does not.</summary>
    internal static Range? In(string? text, string passage)
    {
        if (text is null || passage.Length == 0) return null;
        if (text.IndexOf(passage, StringComparison.Ordinal) is >= 0 and var at) return at..(at + passage.Length);
        var (sought, _) = Bare(passage);
        if (sought.Length == 0) return null;
        var (bare, places) = Bare(text);
        return bare.IndexOf(sought, StringComparison.Ordinal) is >= 0 and var found
            ? WithMarks(text, places[found], places[found + sought.Length - 1] + 1)
            : null;
    }

    /// <summary>The text without spaces and marks, and where each of its characters stood.</summary>
    private static (string Bare, List<int> Places) Bare(string text)
    {
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && !Marks.Contains(text[i], StringComparison.Ordinal)) places.Add(i);
        }

        return (string.Create(places.Count, (text, places), (bare, from) =>
        {
            for (var i = 0; i < bare.Length; i++) bare[i] = from.text[from.places[i]];
        }), places);
    }

    // Emphasis that begins or ends within the passage goes with it, so that no lonely mark is left behind.
    private static Range WithMarks(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOfAny('*', '_') < 0) return start..end;
        while (start > 0 && text[start - 1] is '*' or '_') start--;
        while (end < text.Length && text[end] is '*' or '_') end++;
        return start..end;
    }
}
