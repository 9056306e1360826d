namespace DksPortal.Web.Documents;

/// <summary>
/// A table with a header row. A row with fewer cells than columns is filled up, one with more is cut.
/// </summary>
/// <param name="Columns">The columns from left to right.</param>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Caption">What the table shows; stands above it.</param>
public sealed record Table(
    IReadOnlyList<Column> Columns,
    IReadOnlyList<IReadOnlyList<Cell>> Rows,
    string? Caption = null) : Block;

/// <summary>Where the text of a column stands.</summary>
public enum Alignment
{
    /// <summary>At the left: words.</summary>
    Left,

    /// <summary>At the right: numbers.</summary>
    Right,

    /// <summary>In the middle.</summary>
    Centre,
}

/// <summary>A column.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Width">Its width relative to the other columns; 0 where its content decides.</param>
/// <param name="Align">Where its text stands.</param>
public sealed record Column(IReadOnlyList<Inline> Header, double Width = 0, Alignment Align = Alignment.Left)
{
    /// <summary>A column whose heading has no markup.</summary>
    public Column(string header, double width = 0, Alignment align = Alignment.Left)
        : this([new Text(header)], width, align) { }
}

/// <summary>A cell.</summary>
public sealed record Cell(IReadOnlyList<Inline> Inlines)
{
    /// <summary>A cell without markup.</summary>
    public Cell(string text) : this([new Text(text)]) { }
}
