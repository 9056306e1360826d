namespace DksPortal.Domain.Minutes;

/// <summary>
/// Reads a discussion as secretaries write it: a statement goes from who speaks to the next statement or the next empty
/// line; everything else stands between statements. The text stays what is stored: the parts put together are the text.
/// </summary>
public static class Statements
{
    /// <summary>The parts in order.</summary>
    /// <param name="text">The discussion.</param>
    /// <param name="knows">Whether the meeting knows these initials or this name.</param>
    public static IReadOnlyList<Statement> Read(string? text, Func<string, bool>? knows = null)
    {
        var parts = new List<Statement>();
        if (string.IsNullOrEmpty(text)) return parts;
        StatementHead? head = null;
        var (from, ended) = (0, false);
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found + 1 : text.Length;
            var line = text.AsSpan(at, end - at).TrimEnd();
            var next = StatementHeads.Of(line, knows);
            var isEmpty = line.IsWhiteSpace();

            // Empty lines belong to the part before them, so that Markdown between statements stays in one piece.
            if (next is not null || (head is not null && ended && !isEmpty))
            {
                if (at > from) parts.Add(new Statement(text[from..at], head));
                (from, head, ended) = (at, next, false);
            }

            ended |= isEmpty;
            at = end;
        }

        parts.Add(new Statement(text[from..], head));
        return parts;
    }
}
