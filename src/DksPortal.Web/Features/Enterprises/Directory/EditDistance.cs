namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>How many letters are wrong, missing, too many or swapped.</summary>
/// <param name="Whole">Between the two words.</param>
/// <param name="Beginning">Between what was typed and the beginning of the word that fits it best.</param>
/// <param name="OfTyped">Between the word and the beginning of what was typed that fits it best.</param>
internal readonly record struct EditDistance(int Whole, int Beginning, int OfTyped)
{
    /// <summary>Compares from the first letter on.</summary>
    public static EditDistance Between(string typed, string word)
    {
        Span<int> rows = stackalloc int[3 * (FoldedWords.Longest + 1)];
        var last = Fill(typed, word, rows, anywhere: false, out var ofTyped);
        return new(last[word.Length], Least(last[..(word.Length + 1)]), ofTyped);
    }

    /// <summary>Compares with whatever part of the word fits best.</summary>
    public static int Inside(string typed, string word)
    {
        Span<int> rows = stackalloc int[3 * (FoldedWords.Longest + 1)];
        return Least(Fill(typed, word, rows, anywhere: true, out _)[..(word.Length + 1)]);
    }

    private static ReadOnlySpan<int> Fill(string typed, string word, Span<int> rows, bool anywhere, out int ofTyped)
    {
        const int Width = FoldedWords.Longest + 1;
        var before = rows[..Width];
        var above = rows.Slice(Width, Width);
        var here = rows[(2 * Width)..];
        for (var column = 0; column <= word.Length; column++) here[column] = anywhere ? 0 : column;
        ofTyped = here[word.Length];
        for (var row = 1; row <= typed.Length; row++)
        {
            var reused = before;
            before = above;
            above = here;
            here = reused;
            here[0] = row;
            for (var column = 1; column <= word.Length; column++)
            {
                var least = Math.Min(Math.Min(above[column], here[column - 1]) + 1, above[column - 1] + (typed[row - 1] == word[column - 1] ? 0 : 1));
                var isSwapped = row > 1 && column > 1 && typed[row - 1] == word[column - 2] && typed[row - 2] == word[column - 1];
                here[column] = isSwapped ? Math.Min(least, before[column - 2] + 1) : least;
            }

            ofTyped = Math.Min(ofTyped, here[word.Length]);
        }

        return here;
    }

    private static int Least(ReadOnlySpan<int> values)
    {
        var least = int.MaxValue;
        foreach (var value in values) least = Math.Min(least, value);
        return least;
    }
}
