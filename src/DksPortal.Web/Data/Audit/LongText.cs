namespace DksPortal.Web.Data.Audit;

/// <summary>Long texts in the log: what changed in them, with a little around it.</summary>
internal static class LongText
{
    private const int Long = 400;
    private const int Around = 40;

    /// <summary>Both texts whole when they are short, else the part in which they differ.</summary>
    public static (string? From, string? To) Windows(string? from, string? to)
    {
        if (from is null || to is null || (from.Length <= Long && to.Length <= Long)) return (from, to);
        var (start, shared) = (0, Math.Min(from.Length, to.Length));
        while (start < shared && from[start] == to[start]) start++;
        var end = 0;
        while (end < shared - start && from[^(end + 1)] == to[^(end + 1)]) end++;
        return (Window(from, start, end), Window(to, start, end));
    }

    private static string Window(string text, int start, int end)
    {
        var first = Math.Max(0, start - Around);
        var last = Math.Min(text.Length, text.Length - end + Around);
        return (first > 0 ? "…" : "") + text[first..last] + (last < text.Length ? "…" : "");
    }
}
