using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace DksPortal.Web.Documents;

/// <summary>
/// Writes blocks as HTML. Everything is encoded, and links that <see cref="SafeHref"/> refuses are plain words, so what
/// comes out is safe whoever wrote the text.
/// </summary>
/// <param name="blocks">What to write.</param>
/// <param name="headingShift">
/// How much deeper than its level a heading is on the page. None comes out above <c>h3</c>: <c>h1</c> and <c>h2</c>
/// belong to the page.
/// </param>
/// <param name="tableLabel">The name that a reader hears for a table without a caption.</param>
public sealed class HtmlWriter(IReadOnlyList<Block> blocks, int headingShift = 2, string tableLabel = "Tabel")
    : IHtmlContent
{
    private int tables;

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        tables = 0;
        Write(new HtmlOutput(writer, encoder), blocks);
    }

    private void Write(HtmlOutput html, IReadOnlyList<Block> these)
    {
        foreach (var block in these)
            Write(html, block);
    }

    private void Write(HtmlOutput html, Block block)
    {
        switch (block)
        {
            case Heading heading: WriteHeading(html, heading); break;
            case Paragraph paragraph: WriteParagraph(html, paragraph); break;
            case BulletList list: WriteItems(html, "<ul>", list.Items, "</ul>\n"); break;
            case NumberedList list: WriteItems(html, Open(list), list.Items, "</ol>\n"); break;
            case Table table: WriteTable(html, table); break;
            case Facts facts: WriteFacts(html, facts); break;
            case Bars bars: Write(html, InWords(bars)); break;
            case Callout callout: WriteCallout(html, callout); break;
            case Contents contents: WriteContents(html, contents); break;
            case Quote quote: WriteGroup(html, "<blockquote>", quote.Blocks, "</blockquote>\n"); break;
            case Rule: html.Raw("<hr>\n"); break;
            case KeepTogether group: Write(html, group.Blocks); break;
        }
    }

    private void WriteHeading(HtmlOutput html, Heading heading)
    {
        var level = Math.Clamp(heading.Level + headingShift, 3, 6);
        html.Raw($"<h{level}").Attribute("id", heading.Anchor).Raw(">").Inlines(heading.Inlines).Raw($"</h{level}>\n");
    }

    private static void WriteParagraph(HtmlOutput html, Paragraph paragraph)
    {
        var style = paragraph.Style == ParagraphStyle.Normal ? null : paragraph.Style.ToString().ToLowerInvariant();
        html.Raw("<p").Attribute("class", style).Raw(">").Inlines(paragraph.Inlines).Raw("</p>\n");
    }

    private void WriteItems(HtmlOutput html, string open, IReadOnlyList<ListItem> items, string close)
    {
        html.Raw(open);
        foreach (var item in items)
        {
            html.Raw("<li>");
            if (item.Blocks is [Paragraph { Style: ParagraphStyle.Normal } first, ..])
            {
                html.Inlines(first.Inlines);
                Write(html, [.. item.Blocks.Skip(1)]);
            }
            else
            {
                Write(html, item.Blocks);
            }

            html.Raw("</li>");
        }

        html.Raw(close);
    }

    private static string Open(NumberedList list)
    {
        var type = list.Numbering switch { Numbering.Letters => " type=\"a\"", Numbering.Roman => " type=\"i\"", _ => "" };
        return list.Start == 1 ? $"<ol{type}>" : $"<ol{type} start=\"{list.Start}\">";
    }

    private void WriteGroup(HtmlOutput html, string open, IReadOnlyList<Block> inner, string close)
    {
        html.Raw(open);
        Write(html, inner);
        html.Raw(close);
    }

    private void WriteTable(HtmlOutput html, Table table)
    {
        tables++;
        var label = table.Caption ?? (tables == 1 ? tableLabel : $"{tableLabel} {tables}");
        // A group and no region: many tables on one page would be as many landmarks.
        html.Raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\"").Attribute("aria-label", label).Raw(">");
        HtmlTable.Write(html, table);
        html.Raw("</div>\n");
    }

    private static IReadOnlyList<Block> InWords(Bars bars) =>
        [new Paragraph(bars.Caption), new Facts([.. bars.Rows.Select(row => new Fact(row.Label, $"{row.Count}"))])];

    private static void WriteFacts(HtmlOutput html, Facts facts)
    {
        html.Raw("<dl class=\"facts\">");
        foreach (var fact in facts.Items)
            html.Raw("<div><dt>").Text(fact.Label).Raw("</dt><dd>").Inlines(fact.Value).Raw("</dd></div>");
        html.Raw("</dl>\n");
    }

    private void WriteCallout(HtmlOutput html, Callout callout)
    {
        html.Raw($"<div class=\"callout callout-{callout.Tone.ToString().ToLowerInvariant()}\">");
        html.Raw("<p class=\"callout-label\">").Text(callout.Label).Raw("</p>\n");
        Write(html, callout.Blocks);
        html.Raw("</div>\n");
    }

    private static void WriteContents(HtmlOutput html, Contents contents)
    {
        html.Raw("<ol class=\"contents\">");
        foreach (var row in contents.Rows)
        {
            html.Raw("<li>");
            if (row.Clock is not null)
                html.Raw("<span class=\"clock\">").Text(row.Clock).Raw("</span> ");
            html.Inlines(row.Anchor is null ? [new Text(row.Text)] : [new Link("#" + row.Anchor, row.Text)]);
            if (row.Detail is not null)
                html.Raw(" <span class=\"muted\">").Text(row.Detail).Raw("</span>");
            html.Raw("</li>");
        }

        html.Raw("</ol>\n");
    }
}
