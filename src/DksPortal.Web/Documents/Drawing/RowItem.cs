using PdfSharp.Drawing;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>A line within a cell.</summary>
internal readonly record struct CellLine(TextLine Line, TypeStyle Style)
{
    /// <summary>
    /// The lines of <paramref name="inlines"/> in a cell of <paramref name="width"/>. The last ends with a space too: a cell's words and the next one's must not run together.
    /// </summary>
    public static List<CellLine> Of(IReadOnlyList<Inline> inlines, TypeStyle style, double width)
    {
        List<Span> spans = [.. Spans.Of(inlines, style), new Span("\n", style.Face, style.Ink, null)];
        return LineBreaker.Break(spans, style.Size, width).ConvertAll(line => new CellLine(line, style));
    }
}

/// <summary>A cell of a row.</summary>
/// <param name="Tag">What it is in the structure: <c>TD</c>, <c>Lbl</c>.</param>
/// <param name="X">Where it begins on the page.</param>
/// <param name="Width">How wide its text may be.</param>
/// <param name="Lines">Its text.</param>
/// <param name="Align">Where the text stands.</param>
internal sealed record RowCell(string Tag, double X, double Width, IReadOnlyList<CellLine> Lines, Alignment Align)
{
    /// <summary>The heading whose page number this cell shows, instead of lines.</summary>
    public string? PageOf { get; init; }

    /// <summary>The first line's distance from its top to its letters' feet.</summary>
    public double Baseline => Lines.Count > 0 ? Lines[0].Style.Baseline : PageOf is null ? 0 : TypeStyle.Body.Baseline;

    /// <summary>The height of all lines.</summary>
    public double Height => Lines.Sum(line => line.Style.LineHeight);
}

/// <summary>A hairline below a row.</summary>
internal readonly record struct RowRule(double X, double Width, XColor Ink);

/// <summary>A bar beside the text of a row, for the eye: the row's number says the same.</summary>
internal readonly record struct RowBar(double X, double Width);

/// <summary>Cells side by side, their first lines on one baseline; a page never ends within it.</summary>
internal sealed class RowItem : FlowItem
{
    private readonly double height;

    public RowItem(string tag, IReadOnlyList<RowCell> cells, double above, double below, RowRule? rule = null)
    {
        (Tag, Cells, Above, Below, Rule) = (tag, cells, above, below, rule);
        Baseline = cells.Max(cell => cell.Baseline);
        height = above + below + cells.Max(cell => cell.Height + Baseline - cell.Baseline);
    }

    /// <summary>What the row is in the structure: <c>TR</c>, <c>LI</c>.</summary>
    public string Tag { get; }

    public IReadOnlyList<RowCell> Cells { get; }

    /// <summary>Space above the text.</summary>
    public double Above { get; }

    /// <summary>Space below the text.</summary>
    public double Below { get; }

    /// <summary>The hairline that closes the row, if one does.</summary>
    public RowRule? Rule { get; }

    /// <summary>The bar beside the text, if there is one.</summary>
    public RowBar? Bar { get; init; }

    /// <summary>Where the first lines stand, below the space above.</summary>
    public double Baseline { get; }

    public override double Height => height;
}
