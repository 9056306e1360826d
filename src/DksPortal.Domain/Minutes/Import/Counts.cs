using System.Globalization;

namespace DksPortal.Domain.Minutes.Import;

/// <summary>Reads how many there were: <c>Der var tilmeldt 116 deltagere, heraf 59 fra virksomheder og 49 fra kommuner.</c></summary>
internal static class Counts
{
    private static readonly string[] OfRegistered = ["tilmeldt", "tilmeldte"];
    private static readonly string[] OfPresent = ["deltog", "fremmødte", "fremmødt", "mødte"];
    private static readonly string[] Parts = ["heraf", "hvoraf"];
    private static readonly string[] Ends = ["og", "samt"];

    /// <summary>The numbers that a paragraph tells; empty when it tells none.</summary>
    public static IReadOnlyList<DraftFigure> In(string paragraph)
    {
        if (paragraph.Length > TextLimits.Remark) return [];
        var words = paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isRegistered = Has(words, OfRegistered);
        if (!isRegistered && !Has(words, OfPresent)) return [];
        var figures = new List<DraftFigure>();
        var inParts = false;
        for (var at = 0; at < words.Length; at++)
        {
            inParts |= Parts.Contains(Bare(words[at]));
            if (Number(words[at]) is not { } number) continue;
            var group = at + 1 < words.Length && Bare(words[at + 1]) == "fra" ? Group(words, at + 2) : null;
            if (inParts ? group is not null : figures.Count == 0) figures.Add(isRegistered ? new(inParts ? group : null, number, null) : new(inParts ? group : null, null, number));
        }

        return figures;
    }

    private static string? Group(string[] words, int from)
    {
        var to = from;
        while (to < words.Length && !Ends.Contains(words[to]) && to - from < 8)
        {
            if (words[to++][^1] is ',' or '.' or ';') break;
        }

        return to == from ? null : Cleaned.Line(string.Join(' ', words[from..to]).TrimEnd(',', '.', ';'));
    }

    private static bool Has(string[] words, string[] any) => words.Any(word => any.Contains(Bare(word)));

    private static string Bare(string word) => word.Trim(',', '.', ';', ':', '(', ')', '–', '-').ToLowerInvariant();

    private static int? Number(string word) =>
        Bare(word) is { Length: <= 6 } bare && int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
