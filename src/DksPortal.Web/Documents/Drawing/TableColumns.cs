using PdfSharp.Drawing;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>
/// Where a table's columns stand. They share the width as asked, or as their words need. With more columns than
/// fit the type gets smaller, so that no table ever leaves the page.
/// </summary>
internal sealed class TableColumns
{
    private const double NarrowestReadable = 42;

    /// <summary>A small table is not torn apart over the whole width: the eye would lose its row.</summary>
    private const double WidestSpread = 1.8;

    private readonly double[] left;
    private readonly double[] width;
    private readonly Alignment[] align;

    private TableColumns(Table table, double x, double total)
    {
        var count = table.Columns.Count;
        var factor = Math.Min(1, total / count / NarrowestReadable);
        (Cell, Header) = (TypeStyle.Cell.Scaled(factor), TypeStyle.Header.Scaled(factor));
        Padding = 4.6 * factor;
        var gutter = 13 * factor;
        align = [.. table.Columns.Select(column => column.Align)];
        width = table.Columns.Any(column => column.Width > 0)
            ? Shares([.. table.Columns.Select(column => Math.Max(column.Width, 0.2))], total - (gutter * (count - 1)))
            : Fitted(table, total - (gutter * (count - 1)));
        left = new double[count];
        for (var i = 0; i < count; i++)
            left[i] = i == 0 ? x : left[i - 1] + width[i - 1] + gutter;
    }

    /// <summary>How many columns there are.</summary>
    public int Count => width.Length;

    /// <summary>The type of a cell.</summary>
    public TypeStyle Cell { get; }

    /// <summary>The type of a heading.</summary>
    public TypeStyle Header { get; }

    /// <summary>Space above and below a row's text.</summary>
    public double Padding { get; }

    /// <summary>
    /// The columns of a table that is <paramref name="total"/> wide and begins at <paramref name="x"/>.
    /// </summary>
    public static TableColumns Of(Table table, double x, double total) => new(table, x, total);

    public double X(int column) => left[column];

    public double Width(int column) => width[column];

    public Alignment Align(int column) => align[column];

    /// <summary>The hairline below a row.</summary>
    public RowRule Rule(XColor ink) => new(left[0], left[^1] + width[^1] - left[0], ink);

    private static double[] Shares(double[] weights, double room)
    {
        var sum = weights.Sum();
        return [.. weights.Select(weight => room * weight / sum)];
    }

    /// <summary>Each column gets what its longest word needs; the rest goes to those with long texts.</summary>
    private double[] Fitted(Table table, double room)
    {
        var word = new double[table.Columns.Count];
        var text = new double[table.Columns.Count];
        for (var i = 0; i < word.Length; i++)
        {
            Grow(ref word[i], ref text[i], table.Columns[i].Header, Header, room);
            foreach (var row in table.Rows)
                if (i < row.Count)
                    Grow(ref word[i], ref text[i], row[i].Inlines, Cell, room);
            text[i] = Math.Max(text[i], word[i]);
        }

        if (word.Sum() >= room)
            return Shares(word, room);
        if (text.Sum() <= room)
            return Shares(text, Math.Min(room, text.Sum() * WidestSpread));
        var spare = room - word.Sum();
        var wanted = Shares([.. text.Zip(word, (all, least) => all - least + 1)], spare);
        return [.. word.Zip(wanted, (least, more) => least + more)];
    }

    private static void Grow(
        ref double word, ref double text, IReadOnlyList<Inline> inlines, TypeStyle style, double room)
    {
        var plain = Spans.Drawable(Inline.PlainText(inlines));
        text = Math.Max(text, Math.Min(room, Face.SemiBold.Width(plain, style.Size)));
        foreach (var range in plain.AsSpan().Split(' '))
            word = Math.Max(word, Math.Min(room / 3, Face.SemiBold.Width(plain.AsSpan()[range], style.Size) + 1));
    }
}
