namespace DksPortal.Web.Documents;

/// <summary>Writes a table as HTML with header cells.</summary>
internal static class HtmlTable
{
    /// <summary>Writes the <c>table</c> element.</summary>
    public static void Write(HtmlOutput html, Table table)
    {
        html.Raw("<table class=\"table\">");
        if (table.Caption is not null)
            html.Raw("<caption>").Text(table.Caption).Raw("</caption>");
        html.Raw("<thead><tr>");
        foreach (var column in table.Columns)
            WriteHeader(html, column);
        html.Raw("</tr></thead><tbody>");
        foreach (var row in table.Rows)
            WriteRow(html, table.Columns, row);
        html.Raw("</tbody></table>");
    }

    private static void WriteHeader(HtmlOutput html, Column column)
    {
        // A header cell without words is no header.
        var name = Inline.PlainText(column.Header).Length > 0 ? "th" : "td";
        html.Raw($"<{name}").Attribute("scope", name == "th" ? "col" : null).Attribute("class", Class(column)).Raw(">");
        html.Inlines(column.Header).Raw($"</{name}>");
    }

    private static void WriteRow(HtmlOutput html, IReadOnlyList<Column> columns, IReadOnlyList<Cell> row)
    {
        html.Raw("<tr>");
        for (var i = 0; i < columns.Count; i++)
        {
            html.Raw("<td").Attribute("class", Class(columns[i])).Raw(">");
            html.Inlines(i < row.Count ? row[i].Inlines : []).Raw("</td>");
        }

        html.Raw("</tr>");
    }

    private static string? Class(Column column) => column.Align switch
    {
        Alignment.Right => "align-right",
        Alignment.Centre => "align-centre",
        _ => null,
    };
}
