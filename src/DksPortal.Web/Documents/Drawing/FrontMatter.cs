namespace DksPortal.Web.Documents.Drawing;

/// <summary>The top of the first page: who sends the document, on which case, what it is called.</summary>
internal static class FrontMatter
{
    private const double FactsShare = 0.4;

    private static readonly TypeStyle Beside = TypeStyle.Small with { LineHeight = 13 };

    /// <summary>Writes letterhead, title and subtitle.</summary>
    public static void Write(Flow flow, Document document)
    {
        WriteSender(flow, document.Letterhead);
        flow.Add(new Gap(11));
        flow.Add(new HairlineItem(flow.Left, flow.Width, 1.2, Ink.Accent));
        flow.Add(new Gap(34));
        if (document.Watermark is { Length: > 0 } watermark)
            WriteBlock(flow, "P", watermark, TypeStyle.Label with { Ink = Ink.Alert });
        WriteBlock(flow, "H1", document.Title, TypeStyle.Title);
        if (document.Subtitle is { Length: > 0 } subtitle)
        {
            flow.Add(new Gap(5));
            WriteBlock(flow, "P", subtitle, TypeStyle.Lead with { Ink = Ink.Muted });
        }

        flow.SpaceBefore(0);
        flow.SpaceAfter(3 * TypeStyle.Beat);
    }

    private static void WriteSender(Flow flow, Letterhead letterhead)
    {
        var right = flow.Width * FactsShare;
        var left = flow.Width - right - 16;
        var sender = CellLine.Of([new Text(letterhead.Organisation)], TypeStyle.Organisation, left);
        sender.AddRange(letterhead.Office.SelectMany(line => CellLine.Of([new Text(line)], Beside, left)));
        var facts = letterhead.Facts.SelectMany(fact => CellLine.Of(Spoken(fact), Beside, right)).ToList();
        List<RowCell> cells = [new("P", flow.Left, left, sender, Alignment.Left)];
        if (facts.Count > 0)
            cells.Add(new("P", flow.Left + left + 16, right, facts, Alignment.Left));
        flow.Add(new RowItem("Div", cells, above: 0, below: 0));
    }

    private static List<Inline> Spoken(Fact fact) => [new Text(fact.Label + ": "), .. fact.Value];

    private static void WriteBlock(Flow flow, string tag, string text, TypeStyle style)
    {
        flow.Open(tag);
        var spans = Spans.Of([new Text(text)], style);
        flow.Lines(LineBreaker.Break(spans, style.Size, flow.Width), style, keepWithNext: true);
        flow.Close();
    }
}
