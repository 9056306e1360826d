namespace DksPortal.Web.Documents.Drawing;

/// <summary>Lays a document's blocks out in width: what comes out is put on pages by <see cref="Paginator"/>.</summary>
internal sealed class Composer
{
    private const double Beat = TypeStyle.Beat;
    private const double ListIndent = 17;
    private const double BarIndent = 15;

    private readonly Flow flow = new();
    private int lastHeading;

    /// <summary>The whole document as items, letterhead and title first.</summary>
    public static IReadOnlyList<FlowItem> Compose(Document document)
    {
        var composer = new Composer();
        FrontMatter.Write(composer.flow, document);
        composer.Write(document.Blocks);
        return composer.flow.Items;
    }

    private void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading: WriteHeading(heading); break;
            case Paragraph paragraph: WriteParagraph(paragraph); break;
            case BulletList list: WriteList(list.Items, _ => "•"); break;
            case NumberedList list: WriteList(list.Items, list.Mark); break;
            case Table table: TableComposer.Write(flow, table); break;
            case Facts facts: RowComposer.Write(flow, facts); break;
            case Bars bars: RowComposer.Write(flow, bars); break;
            case Contents contents: RowComposer.Write(flow, contents); break;
            case Callout callout: WriteCallout(callout); break;
            case Quote quote: WriteQuote(quote); break;
            case Rule: WriteRule(); break;
            case KeepTogether group: flow.Together(() => Write(group.Blocks)); break;
        }
    }

    private void WriteHeading(Heading heading)
    {
        if (string.IsNullOrWhiteSpace(Inline.PlainText(heading.Inlines)))
            return;
        var level = Math.Clamp(heading.Level, 1, lastHeading + 1); // No level is skipped, for those who listen.
        lastHeading = level;
        var style = TypeStyle.Heading(level);
        flow.SpaceBefore(level switch { 1 => 4.5 * Beat, 2 => 3.5 * Beat, _ => 2 * Beat });
        flow.Add(new HeadingItem(Inline.PlainText(heading.Inlines), level, heading.Anchor));
        flow.Open("H" + (level + 1)); // H1 is the document's title.
        flow.Lines(Break(heading.Inlines, style, flow.Width), style, keepWithNext: true);
        flow.Close();
        flow.SpaceAfter(level switch { 1 => 1.1 * Beat, 2 => 0.6 * Beat, _ => 0.35 * Beat }, heading: true);
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        var style = paragraph.Style switch
        {
            ParagraphStyle.Lead => TypeStyle.Lead,
            ParagraphStyle.Small => TypeStyle.Small,
            ParagraphStyle.Muted => TypeStyle.Muted,
            _ => TypeStyle.Body,
        };
        var lines = Break(paragraph.Inlines, style, flow.Width);
        if (lines.Count == 0)
            return;
        flow.SpaceBefore(Beat);
        flow.Open("P");
        flow.Lines(lines, style);
        flow.Close();
    }

    private void WriteList(IReadOnlyList<ListItem> items, Func<int, string> mark)
    {
        if (items.Count == 0)
            return;
        flow.SpaceBefore(0.6 * Beat);
        flow.Open("L", groups: true);
        flow.StartInside();
        var indent = Math.Max(ListIndent, 6 + TypeStyle.Body.Face.Width(mark(items.Count - 1), TypeStyle.Body.Size));
        for (var i = 0; i < items.Count; i++)
            WriteItem(items[i], mark(i), indent);
        flow.Close();
        flow.SpaceAfter(Beat);
    }

    private void WriteItem(ListItem item, string mark, double indent)
    {
        var style = TypeStyle.Body;
        flow.SpaceBefore(0.4 * Beat);
        flow.SpaceAfter(0);
        flow.Open("LI", groups: true);
        flow.Open("Lbl");
        var marked = Break([new Text(mark)], style with { Ink = Ink.Accent }, 200)[0];
        flow.Add(new MarkItem(marked, flow.Left, style) { Keeps = true });
        flow.Close();
        flow.Open("LBody");
        flow.StartInside();
        if (item.Blocks.Any(block => block is not Paragraph p || Inline.PlainText(p.Inlines).Trim().Length > 0))
            flow.Indented(indent, () => Write(item.Blocks));
        else
            flow.Add(new LineItem(TextLine.Empty, flow.Left, style));
        flow.SpaceAfter(0);
        flow.Close();
        flow.Close();
    }

    private void WriteCallout(Callout callout)
    {
        var ink = callout.Tone switch { Tone.Alert => Ink.Alert, Tone.Neutral => Ink.Muted, _ => Ink.Accent };
        flow.SpaceBefore(1.6 * Beat);
        flow.Open("Div", groups: true);
        flow.Add(new OpenBar(flow.Left, ink));
        flow.Indented(BarIndent, () =>
        {
            var style = TypeStyle.Label with { Ink = ink };
            flow.Open("P");
            flow.Lines(Break([new Text(callout.Label)], style, flow.Width), style, keepWithNext: true);
            flow.Close();
            flow.SpaceAfter(1, heading: true);
            Write(callout.Blocks);
        });
        flow.Add(new CloseBar());
        flow.Close();
        flow.SpaceAfter(1.6 * Beat);
    }

    private void WriteQuote(Quote quote)
    {
        flow.SpaceBefore(Beat);
        flow.Open("BlockQuote", groups: true);
        flow.Add(new OpenBar(flow.Left, Ink.Hairline));
        flow.StartInside();
        flow.Indented(BarIndent, () => Write(quote.Blocks));
        flow.Add(new CloseBar());
        flow.Close();
        flow.SpaceAfter(1.4 * Beat);
    }

    private void WriteRule()
    {
        flow.SpaceBefore(2 * Beat);
        flow.Add(new HairlineItem(flow.Left, flow.Width, 0.6, Ink.Hairline));
        flow.SpaceAfter(2 * Beat);
    }

    private static List<TextLine> Break(IReadOnlyList<Inline> inlines, TypeStyle style, double width) =>
        LineBreaker.Break(Spans.Of(inlines, style), style.Size, width);
}
