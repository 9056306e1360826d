namespace DksPortal.Web.Features.Minutes.Comparing;

/// <summary>What became of a piece of text.</summary>
public enum Change
{
    /// <summary>It stands in both.</summary>
    Kept,
    /// <summary>It was taken out.</summary>
    Removed,
    /// <summary>It was put in.</summary>
    Added,
}

/// <summary>A piece of text and what became of it.</summary>
public sealed record Piece(Change Change, string Text);

/// <summary>
/// What changed from one text to another, word by word. Paragraphs are held against each other first and the words of
/// those that differ after, so that a long text costs little more than its changes.
/// </summary>
public static class TextChange
{
    /// <summary>
    /// The pieces in order: those kept and removed are the old text, those kept and added the new one. What is removed
    /// stands before what was put in its place.
    /// </summary>
    public static IReadOnlyList<Piece> Between(string before, string after)
    {
        var pieces = new List<Piece>();
        foreach (var paragraphs in Differences(Tokens.Paragraphs(before), Tokens.Paragraphs(after)))
        {
            if (paragraphs.Kept is { } kept) Add(pieces, Change.Kept, kept);
            else foreach (var words in Differences(Tokens.Words(paragraphs.Removed), Tokens.Words(paragraphs.Added))) AddWords(pieces, words);
        }

        return Joined(pieces);
    }

    private static void AddWords(List<Piece> pieces, Difference words)
    {
        Add(pieces, Change.Kept, words.Kept ?? "");
        Add(pieces, Change.Removed, words.Removed);
        Add(pieces, Change.Added, words.Added);
    }

    private static IEnumerable<Difference> Differences(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var (x, y) = (0, 0);
        foreach (var (keptX, keptY) in Shortest.Kept(before, after).Append((before.Count, after.Count)))
        {
            if (keptX > x || keptY > y) yield return new Difference(null, Text(before, x, keptX), Text(after, y, keptY));
            if (keptX < before.Count) yield return new Difference(before[keptX], "", "");
            (x, y) = (keptX + 1, keptY + 1);
        }
    }

    private static string Text(IReadOnlyList<string> tokens, int from, int to) => string.Concat(tokens.Skip(from).Take(to - from));

    /// <summary>Neighbours of a kind become one, and a space between two changes goes with them: whole phrases read better than single words.</summary>
    private static List<Piece> Joined(List<Piece> pieces)
    {
        var joined = new List<Piece>();
        var (removed, added) = ("", "");
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var isBetween = piece.Change == Change.Kept && removed + added != "" && i + 1 < pieces.Count && piece.Text.All(c => c == ' ');
            if (piece.Change == Change.Removed || isBetween) removed += piece.Text;
            if (piece.Change == Change.Added || isBetween) added += piece.Text;
            if (piece.Change != Change.Kept || isBetween) continue;
            AddChange();
            Add(joined, Change.Kept, piece.Text);
        }

        AddChange();
        return joined;

        void AddChange()
        {
            // A space that both end with stands after the change and not in it.
            var isSpaced = removed.EndsWith(' ') && added.EndsWith(' ');
            Add(joined, Change.Removed, isSpaced ? removed[..^1] : removed);
            Add(joined, Change.Added, isSpaced ? added[..^1] : added);
            if (isSpaced) Add(joined, Change.Kept, " ");
            (removed, added) = ("", "");
        }
    }

    private static void Add(List<Piece> pieces, Change change, string text)
    {
        if (text.Length == 0) return;
        if (pieces.Count > 0 && pieces[^1].Change == change) pieces[^1] = new Piece(change, pieces[^1].Text + text);
        else pieces.Add(new Piece(change, text));
    }

    private sealed record Difference(string? Kept, string Removed, string Added);
}
