namespace DksPortal.Web.Documents.Drawing;

/// <summary>Lays out a table: its header stands again on each page, and a row is split only when very high.</summary>
internal static class TableComposer
{
    private const double Beat = TypeStyle.Beat;
    private const int LinesOfSplitRow = 6;

    /// <summary>The height a row may have before it is split.</summary>
    private static readonly double TallestRow = (Page.Bottom - Page.Top) * 0.66;

    /// <summary>The height a header may have and still be repeated.</summary>
    private static readonly double TallestHeader = (Page.Bottom - Page.Top) * 0.25;

    /// <summary>Writes the table with its caption.</summary>
    public static void Write(Flow flow, Table table)
    {
        if (table.Columns.Count == 0)
            return;
        var columns = TableColumns.Of(table, flow.Left, flow.Width);
        flow.SpaceBefore(1.6 * Beat);
        flow.Open("Table", groups: true);
        WriteCaption(flow, table.Caption);
        WriteHeader(flow, table, columns);
        flow.Open("TBody", groups: true);
        WriteRows(flow, [.. table.Rows.SelectMany(row => Split(Row(columns, row, "TD", columns.Cell)))]);
        flow.Close();
        flow.Add(new CloseHeader());
        flow.Close();
        flow.SpaceAfter(2.2 * Beat);
    }

    /// <summary>The last row never stands alone on a page.</summary>
    private static void WriteRows(Flow flow, List<RowItem> rows)
    {
        if (rows.Count > 1)
            rows[^2].Keeps = true;
        rows.ForEach(flow.Add);
    }

    private static void WriteCaption(Flow flow, string? caption)
    {
        if (string.IsNullOrWhiteSpace(caption))
            return;
        var style = TypeStyle.Label with { Ink = Ink.Text };
        flow.Open("Caption");
        flow.Lines(LineBreaker.Break(Spans.Of([new Text(caption)], style), style.Size, flow.Width), style, true);
        flow.Close();
        flow.Add(new Gap(2));
    }

    private static void WriteHeader(Flow flow, Table table, TableColumns columns)
    {
        List<Cell> cells = [.. table.Columns.Select(column => new Cell(column.Header))];
        flow.Open("THead", groups: true);
        var rows = Split(Row(columns, cells, "TH", columns.Header)).ToList();
        foreach (var part in rows)
        {
            part.Keeps = true;
            flow.Add(part);
        }

        flow.Close();
        if (rows is [{ Height: var height } header] && height < TallestHeader)
            flow.Add(new OpenHeader(header));
    }

    private static RowItem Row(TableColumns columns, IReadOnlyList<Cell> row, string tag, TypeStyle style)
    {
        var cells = new List<RowCell>(columns.Count);
        for (var i = 0; i < columns.Count; i++)
        {
            var lines = i < row.Count ? CellLine.Of(row[i].Inlines, style, columns.Width(i)) : [];
            cells.Add(new RowCell(tag, columns.X(i), columns.Width(i), lines, columns.Align(i)));
        }

        var rule = columns.Rule(tag == "TH" ? Ink.Accent : Ink.Hairline);
        return new RowItem("TR", cells, columns.Padding, columns.Padding, rule);
    }

    private static IEnumerable<RowItem> Split(RowItem row)
    {
        if (row.Height <= TallestRow)
        {
            yield return row;
            yield break;
        }

        var most = row.Cells.Max(cell => cell.Lines.Count);
        for (var from = 0; from < most; from += LinesOfSplitRow)
        {
            var part = row.Cells.Select(cell => cell with { Lines = [.. cell.Lines.Skip(from).Take(LinesOfSplitRow)] });
            var isLast = from + LinesOfSplitRow >= most;
            yield return new RowItem(
                row.Tag, [.. part], from == 0 ? row.Above : 0, isLast ? row.Below : 0, isLast ? row.Rule : null);
        }
    }
}
