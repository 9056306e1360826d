using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DksPortal.Web.Documents.Word;

/// <summary>Blocks as Word's paragraphs and tables.</summary>
internal sealed class WordBlocks(WordInlines inlines, WordNumbering numbering)
{
    private readonly HashSet<string> names = [];
    private int lastHeading;

    /// <summary>The whole text.</summary>
    public IEnumerable<OpenXmlElement> Of(IReadOnlyList<Block> blocks) => Of(blocks, new Setting());

    private List<OpenXmlElement> Of(IReadOnlyList<Block> blocks, Setting at) => [.. blocks.SelectMany(block => Of(block, at))];

    private IEnumerable<OpenXmlElement> Of(Block block, Setting at) => block switch
    {
        Heading heading => Of(heading, at),
        Paragraph paragraph => [Paragraph(at.Of(Style(paragraph.Style, at)), inlines.Of(paragraph.Inlines))],
        BulletList list => List(list.Items, at, WordNumbering.BulletList),
        NumberedList list => List(list.Items, at, numbering.Numbered(list, WordNumbering.Level(at.Depth))),
        Table table => WordTable.Of(table, at, inlines),
        Facts facts => facts.Items.Select(fact => Paragraph(at.Of(WordStyles.Fact), [WordInlines.Strong(fact.Label), Tab(), .. inlines.Of(fact.Value)], keepsIndent: true)),
        Bars bars => Of([new Paragraph(bars.Caption), new Facts([.. bars.Rows.Select(row => new Fact(row.Label, $"{row.Count}"))])], at),
        Contents contents => contents.Rows.Select(row => Row(row, at)),
        Callout callout => Of(callout, at),
        Quote quote => Of(quote.Blocks, at.Beside(WordStyles.Hairline) with { IsQuoted = true }),
        Rule => [Line(at)],
        KeepTogether group => Together(Of(group.Blocks, at)),
        _ => [],
    };

    /// <summary>No level is skipped, for those who listen.</summary>
    private IEnumerable<OpenXmlElement> Of(Heading heading, Setting at)
    {
        if (string.IsNullOrWhiteSpace(Inline.PlainText(heading.Inlines))) yield break;
        lastHeading = Math.Clamp(heading.Level, 1, Math.Min(4, lastHeading + 1));
        var paragraph = Paragraph(at.Of($"Heading{lastHeading}"), inlines.Of(heading.Inlines));
        if (heading.Anchor is { } anchor && names.Add(WordInlines.Name(anchor)))
        {
            var id = $"{names.Count}";
            paragraph.ParagraphProperties!.InsertAfterSelf(new W.BookmarkStart { Id = id, Name = WordInlines.Name(anchor) });
            paragraph.Append(new W.BookmarkEnd { Id = id });
        }

        yield return paragraph;
    }

    private IEnumerable<OpenXmlElement> List(IReadOnlyList<ListItem> items, Setting at, int list)
    {
        var inside = at with { Depth = at.Depth + 1 };
        foreach (var item in items)
        {
            var opensWithWords = item.Blocks is [Web.Documents.Paragraph, ..];
            var marked = inside.Of("ListParagraph", marked: true);
            marked.NumberingProperties = new W.NumberingProperties(
                new W.NumberingLevelReference { Val = WordNumbering.Level(at.Depth) }, new W.NumberingId { Val = list });
            yield return Paragraph(marked, opensWithWords ? inlines.Of(((Paragraph)item.Blocks[0]).Inlines) : []);
            foreach (var more in Of(opensWithWords ? [.. item.Blocks.Skip(1)] : item.Blocks, inside)) yield return more;
        }
    }

    private IEnumerable<OpenXmlElement> Of(Callout callout, Setting at)
    {
        var colour = callout.Tone switch { Tone.Alert => WordStyles.Alert, Tone.Neutral => WordStyles.Grey, _ => WordStyles.Accent };
        var beside = at.Beside(colour);
        var label = WordInlines.Plain(callout.Label);
        label.RunProperties = new W.RunProperties { Color = new W.Color { Val = colour } };
        return [Paragraph(beside.Of(WordStyles.Label), [label]), .. Of(callout.Blocks, beside)];
    }

    private static W.Paragraph Row(ContentsRow row, Setting at) => Paragraph(
        at.Of(WordStyles.Contents),
        [
            WordInlines.Plain(row.Clock ?? ""), Tab(),
            row.Anchor is { } anchor ? WordInlines.To(anchor, row.Text) : WordInlines.Plain(row.Text),
            .. row.Detail is { } detail ? [new W.Run(new W.Break()), Grey(detail)] : (OpenXmlElement[])[],
        ],
        keepsIndent: true);

    private static W.Run Grey(string text)
    {
        var run = WordInlines.Plain(text);
        run.RunProperties = new W.RunProperties { Color = new W.Color { Val = WordStyles.Grey }, FontSize = new W.FontSize { Val = "19" } };
        return run;
    }

    private static W.Paragraph Line(Setting at)
    {
        var properties = at.Of("Normal");
        properties.ParagraphBorders = new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 6, Color = WordStyles.Hairline });
        return Paragraph(properties, []);
    }

    private static List<OpenXmlElement> Together(List<OpenXmlElement> elements)
    {
        foreach (var paragraph in elements.SkipLast(1).OfType<W.Paragraph>()) paragraph.ParagraphProperties!.KeepNext = new W.KeepNext();
        return elements;
    }

    private static string Style(ParagraphStyle style, Setting at) => style switch
    {
        ParagraphStyle.Lead => WordStyles.Lead,
        ParagraphStyle.Small => WordStyles.Small,
        ParagraphStyle.Muted => WordStyles.Muted,
        _ => at.IsQuoted ? "Quote" : at.Depth > 0 ? "ListParagraph" : "Normal",
    };

    /// <summary>A style with an indent of its own keeps it where nothing sets the paragraph in.</summary>
    private static W.Paragraph Paragraph(W.ParagraphProperties properties, IEnumerable<OpenXmlElement> runs, bool keepsIndent = false)
    {
        if (keepsIndent) properties.Indentation = null;
        return new W.Paragraph([properties, .. runs]);
    }

    private static W.Run Tab() => new(new W.TabChar());
}
