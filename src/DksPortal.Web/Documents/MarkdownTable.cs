using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace DksPortal.Web.Documents;

/// <summary>Reads a Markdown table; its columns take the width that their content asks for.</summary>
internal static class MarkdownTable
{
    /// <summary>The table with its first row as header.</summary>
    public static Table Of(Markdig.Extensions.Tables.Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var header = rows.Count > 0 ? Cells(rows[0]) : [];
        var columns = header.Select((cell, i) => new Column(cell.Inlines, 0, Align(table, i))).ToList();
        return new Table(columns, [.. rows.Skip(1).Select(Cells)]);
    }

    private static List<Cell> Cells(TableRow row) =>
    [
        .. row.OfType<TableCell>().Select(cell => new Cell(
            [.. cell.OfType<LeafBlock>().SelectMany(leaf => MarkdownInlines.Of(leaf.Inline))])),
    ];

    private static Alignment Align(Markdig.Extensions.Tables.Table table, int column) =>
        column >= table.ColumnDefinitions.Count ? Alignment.Left : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Right => Alignment.Right,
            TableColumnAlign.Center => Alignment.Centre,
            _ => Alignment.Left,
        };
}
