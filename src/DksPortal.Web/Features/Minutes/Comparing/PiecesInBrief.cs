namespace DksPortal.Web.Features.Minutes.Comparing;

/// <summary>Shows changes with a little of what stands around them.</summary>
public static class PiecesInBrief
{
    private const int Around = 80;

    /// <summary>The pieces, long ones that were kept cut down to their ends.</summary>
    public static IEnumerable<Piece> InBrief(this IReadOnlyList<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var (isFirst, isLast) = (i == 0, i == pieces.Count - 1);
            yield return piece.Change != Change.Kept || piece.Text.Length <= 3 * Around ? piece : piece with { Text = Cut(piece.Text, isFirst, isLast) };
        }
    }

    private static string Cut(string text, bool isFirst, bool isLast) =>
        (isFirst ? "" : text[..Word(text, Around)]) + " […] " + (isLast ? "" : text[Word(text, text.Length - Around)..]);

    /// <summary>The nearest end of a word from there on.</summary>
    private static int Word(string text, int at) => text.IndexOf(' ', at) is >= 0 and var space && space < at + 40 ? space : at;
}
