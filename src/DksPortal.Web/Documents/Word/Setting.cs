using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DksPortal.Web.Documents.Word;

/// <summary>Where blocks stand in a Word file: how far in, beside which rule, in how many lists.</summary>
/// <param name="Left">How far in, in twentieths of a point.</param>
/// <param name="Bar">The colour of the rule at the left; null when there is none.</param>
/// <param name="Depth">In how many lists.</param>
/// <param name="IsQuoted">Whether these are somebody else's words.</param>
internal sealed record Setting(int Left = 0, string? Bar = null, int Depth = 0, bool IsQuoted = false)
{
    /// <summary>How far words stand from the rule, in twentieths of a point.</summary>
    private const int BarGap = 240;

    /// <summary>The farthest a rule can stand from its words, in points.</summary>
    private const uint FarthestBar = 31;

    /// <summary>Beside a rule of that colour.</summary>
    public Setting Beside(string colour) => this with { Left = Left + BarGap, Bar = colour };

    /// <summary>What a paragraph needs beyond its style; a mark of a list stands before its first line.</summary>
    public W.ParagraphProperties Of(string style, bool marked = false)
    {
        var listed = Depth * WordNumbering.Indent;
        return new W.ParagraphProperties
        {
            ParagraphStyleId = new W.ParagraphStyleId { Val = style },
            ParagraphBorders = Bar is null ? null : new W.ParagraphBorders(new W.LeftBorder
            {
                Val = W.BorderValues.Single,
                Size = 18,
                Color = Bar,
                Space = Math.Min(FarthestBar, (uint)((BarGap + (marked ? listed - WordNumbering.Indent : listed)) / 20)),
            }),
            Indentation = (Left + listed, marked) switch
            {
                (0, _) => null,
                (var left, true) => new W.Indentation { Left = $"{left}", Hanging = $"{WordNumbering.Indent}" },
                (var left, false) => new W.Indentation { Left = $"{left}" },
            },
        };
    }
}
