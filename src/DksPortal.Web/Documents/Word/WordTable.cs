using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DksPortal.Web.Documents.Word;

/// <summary>A table whose header row stands again on each page.</summary>
internal static class WordTable
{
    /// <summary>The width between the margins of the page, in twentieths of a point.</summary>
    public const int Width = 9638;

    private const int Shortest = 6;
    private const int Longest = 44;

    /// <summary>The caption, the table, and the paragraph that Word asks for after it.</summary>
    public static IEnumerable<OpenXmlElement> Of(Table table, Setting at, WordInlines inlines)
    {
        if (table.Columns.Count == 0) yield break;
        if (!string.IsNullOrWhiteSpace(table.Caption)) yield return new W.Paragraph(at.Of("Caption"), WordInlines.Plain(table.Caption));
        var left = at.Left + (at.Depth * WordNumbering.Indent);
        var widths = Widths(table, Width - left);
        yield return new W.Table(
        [
            Properties(left),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = $"{width}" })),
            Row([.. table.Columns.Select(column => new Cell(column.Header))], table, widths, inlines, isHeader: true),
            .. table.Rows.Select(row => Row(row, table, widths, inlines, isHeader: false)),
        ]);
        yield return new W.Paragraph(at.Of(WordStyles.Small));
    }

    private static W.TableProperties Properties(int left) => new()
    {
        TableStyle = new W.TableStyle { Val = WordStyles.Grid },
        TableWidth = new W.TableWidth { Width = $"{Width - left}", Type = W.TableWidthUnitValues.Dxa },
        TableIndentation = left == 0 ? null : new W.TableIndentation { Width = left, Type = W.TableWidthUnitValues.Dxa },
        TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        TableLook = new W.TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
    };

    private static W.TableRow Row(IReadOnlyList<Cell> cells, Table table, int[] widths, WordInlines inlines, bool isHeader)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (isHeader) properties.Append(new W.TableHeader());
        return new W.TableRow([properties, .. widths.Select((width, i) => Cell(i < cells.Count ? cells[i] : new Cell(""), table.Columns[i].Align, width, inlines))]);
    }

    private static W.TableCell Cell(Cell cell, Alignment align, int width, WordInlines inlines)
    {
        var properties = new W.ParagraphProperties
        {
            ParagraphStyleId = new W.ParagraphStyleId { Val = WordStyles.Cell },
            Justification = align switch
            {
                Alignment.Right => new W.Justification { Val = W.JustificationValues.Right },
                Alignment.Centre => new W.Justification { Val = W.JustificationValues.Center },
                _ => null,
            },
        };
        return new W.TableCell(
            new W.TableCellProperties(new W.TableCellWidth { Width = $"{width}", Type = W.TableWidthUnitValues.Dxa }),
            new W.Paragraph([properties, .. inlines.Of(cell.Inlines)]));
    }

    /// <summary>As the columns say; where they say nothing, by what they hold.</summary>
    private static int[] Widths(Table table, int all)
    {
        var shares = table.Columns.All(column => column.Width > 0)
            ? table.Columns.Select(column => column.Width).ToArray()
            : [.. table.Columns.Select((column, i) => (double)Math.Clamp(Letters(table, column, i), Shortest, Longest))];
        return [.. shares.Select(share => (int)(all * share / shares.Sum()))];
    }

    private static int Letters(Table table, Column column, int i) =>
        table.Rows.Where(row => i < row.Count).Select(row => Inline.PlainText(row[i].Inlines).Length).Append(Inline.PlainText(column.Header).Length).Max();
}
