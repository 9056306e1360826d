namespace DksPortal.Web.Documents.Drawing;

/// <summary>Lays out what stands in two or three columns and is no table: facts and contents.</summary>
internal static class RowComposer
{
    private const double Beat = TypeStyle.Beat;
    private const double Gutter = 14;
    private const double PageNumberWidth = 24;

    /// <summary>Labels in a column, as wide as the longest needs, with their values beside.</summary>
    public static void Write(Flow flow, Facts facts)
    {
        if (facts.Items.Count == 0)
            return;
        var label = TypeStyle.Muted;
        var longest = facts.Items.Max(fact => label.Face.Width(Spans.Drawable(fact.Label), label.Size));
        var labelWidth = Math.Clamp(longest + 1, 70, flow.Width * 0.36);
        var valueLeft = labelWidth + Gutter;
        flow.SpaceBefore(Beat);
        flow.Open("L", groups: true);
        foreach (var fact in facts.Items)
        {
            var name = CellLine.Of([new Text(fact.Label)], label, labelWidth);
            var value = CellLine.Of(fact.Value, TypeStyle.Body, flow.Width - valueLeft);
            RowCell[] cells =
            [
                new("Lbl", flow.Left, labelWidth, name, Alignment.Left),
                new("LBody", flow.Left + valueLeft, flow.Width - valueLeft, value, Alignment.Left),
            ];
            flow.Add(new RowItem("LI", cells, above: 2, below: 2));
        }

        flow.Close();
        flow.SpaceAfter(1.4 * Beat);
    }

    /// <summary>Labels in a column, their numbers, and a bar each; the longest takes the room that is left.</summary>
    public static void Write(Flow flow, Bars bars)
    {
        if (bars.Rows.Count == 0)
            return;
        var (labelWidth, numberWidth) = (flow.Width * 0.36, 30);
        var barLeft = flow.Left + labelWidth + numberWidth + Gutter;
        var unit = (flow.Left + flow.Width - barLeft) / Math.Max(1, bars.Rows.Max(row => row.Count));
        flow.SpaceBefore(Beat);
        flow.Open("P");
        flow.Lines(LineBreaker.Break(Spans.Of([new Text(bars.Caption)], TypeStyle.Label), TypeStyle.Label.Size, flow.Width), TypeStyle.Label, keepWithNext: true);
        flow.Close();
        flow.Open("L", groups: true);
        foreach (var row in bars.Rows)
        {
            RowCell[] cells =
            [
                new("Lbl", flow.Left, labelWidth, CellLine.Of([new Text(row.Label)], TypeStyle.Muted, labelWidth), Alignment.Left),
                new("LBody", flow.Left + labelWidth, numberWidth, CellLine.Of([new Text($"{row.Count:N0}")], TypeStyle.Body, numberWidth), Alignment.Right),
            ];
            flow.Add(new RowItem("LI", cells, above: 0.5, below: 0.5) { Bar = row.Count == 0 ? null : new RowBar(barLeft, unit * row.Count) });
        }

        flow.Close();
        flow.SpaceAfter(Beat);
    }

    /// <summary>A column of times, the items, and the page of each.</summary>
    public static void Write(Flow flow, Contents contents)
    {
        if (contents.Rows.Count == 0)
            return;
        var timed = contents.Rows.Any(row => row.Clock is not null);
        flow.SpaceBefore(Beat);
        flow.Open("TOC", groups: true);
        foreach (var row in contents.Rows)
            flow.Add(Row(flow, row, timed ? ClockWidth(contents) : 0));
        flow.Close();
        flow.SpaceAfter(2 * Beat);
    }

    private static double ClockWidth(Contents contents) => Gutter
        + contents.Rows.Max(row => TypeStyle.Body.Face.Width(Spans.Drawable(row.Clock ?? ""), TypeStyle.Body.Size));

    private static Inline Linked(ContentsRow row) =>
        row.Anchor is null ? new Text(row.Text) : new Link("#" + row.Anchor, row.Text);

    private static RowItem Row(Flow flow, ContentsRow row, double clockWidth)
    {
        var style = TypeStyle.Body;
        var width = flow.Width - clockWidth - PageNumberWidth - Gutter;
        var lines = CellLine.Of([Linked(row)], style, width);
        if (row.Detail is not null)
            lines.AddRange(CellLine.Of([new Text(row.Detail)], TypeStyle.Small, width));
        List<RowCell> cells = [new("Reference", flow.Left + clockWidth, width, lines, Alignment.Left)];
        if (row.Clock is not null)
            cells.Insert(0, new("Lbl", flow.Left, clockWidth - Gutter,
                CellLine.Of([new Text(row.Clock)], style with { Ink = Ink.Muted }, clockWidth), Alignment.Right));
        if (row.Anchor is not null)
            cells.Add(new("Reference", flow.Left + flow.Width - PageNumberWidth, PageNumberWidth, [], Alignment.Right)
            {
                PageOf = row.Anchor,
            });
        return new RowItem("TOCI", cells, above: 3.2, below: 3.2, rule: new(flow.Left, flow.Width, Ink.Hairline));
    }
}
