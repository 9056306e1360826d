namespace DksPortal.Web.Documents.Drawing;

/// <summary>Draws pages in order: first what stands on every page, then the text.</summary>
internal sealed class Painter(Document document, Sheet sheet, Destinations destinations)
{
    private const double BarThickness = 2;
    private const double BarHeight = 8;

    /// <summary>Draws all pages.</summary>
    public void Paint(IReadOnlyList<PageContent> pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            sheet.Turn();
            PageFrame.Draw(sheet, document, i + 1, pages.Count);
            Paint(pages[i]);
        }
    }

    private void Paint(PageContent page)
    {
        foreach (var bar in page.Bars)
            sheet.Decorate(paper => paper.DrawRectangle(
                sheet.Brush(bar.Ink), bar.X, bar.From + 1, BarThickness, bar.To - bar.From - 2));
        if (page.RepeatedHeader is { Item: RowItem header, Y: var top })
            Repeat(header, top);
        foreach (var (item, y) in page.Items)
            Paint(item, y);
    }

    private void Paint(FlowItem item, double y)
    {
        switch (item)
        {
            case OpenTag open: sheet.Open(open.Tag, open.Groups); break;
            case CloseTag: sheet.Close(); break;
            case LineItem line: sheet.Write(line.Line, line.Style, line.X, y); break;
            case MarkItem mark: sheet.Write(mark.Line, mark.Style, mark.X, y); break;
            case HairlineItem line:
                sheet.Decorate(paper => paper.DrawRectangle(
                    sheet.Brush(line.Ink), line.X, y, line.Width, line.Thickness));
                break;
            case RowItem row: Paint(row, y); break;
        }
    }

    private void Paint(RowItem row, double y)
    {
        sheet.Open(row.Tag, groups: true);
        foreach (var cell in row.Cells)
        {
            sheet.Open(cell.Tag);
            Write(cell, row, y);
            sheet.Close();
        }

        sheet.Close();
        if (row.Bar is { } bar)
            sheet.Decorate(paper => paper.DrawRectangle(sheet.Brush(Ink.Accent), bar.X, y + (row.Height - BarHeight) / 2, bar.Width, BarHeight));
        Underline(row, y);
    }

    private void Write(RowCell cell, RowItem row, double y)
    {
        var top = y + row.Above + row.Baseline - cell.Baseline;
        foreach (var (line, style) in Lines(cell))
        {
            sheet.Write(line, style, cell.X + Offset(cell, line), top);
            top += style.LineHeight;
        }
    }

    private IReadOnlyList<CellLine> Lines(RowCell cell)
    {
        if (cell.PageOf is null || destinations.Page(cell.PageOf) is not { } page)
            return cell.Lines;
        return CellLine.Of([new Text($"{page}")], TypeStyle.Body with { Ink = Ink.Muted }, cell.Width);
    }

    private static double Offset(RowCell cell, TextLine line) => cell.Align switch
    {
        Alignment.Right => Math.Max(0, cell.Width - line.Width),
        Alignment.Centre => Math.Max(0, (cell.Width - line.Width) / 2),
        _ => 0,
    };

    private void Underline(RowItem row, double y)
    {
        if (row.Rule is { } rule)
            sheet.Decorate(paper => paper.DrawRectangle(
                sheet.Brush(rule.Ink), rule.X, y + row.Height - 0.5, rule.Width, 0.5));
    }

    /// <summary>A header that stands again is for the eye: those who listen heard it once.</summary>
    private void Repeat(RowItem header, double y)
    {
        sheet.Decorate(_ =>
        {
            foreach (var cell in header.Cells)
                Write(cell, header, y);
        });
        Underline(header, y);
    }
}
