using PdfSharp.Drawing;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>An item with its place on the page.</summary>
internal readonly record struct Placed(FlowItem Item, double Y);

/// <summary>A rule beside text, from one height to another.</summary>
internal readonly record struct Bar(double X, double From, double To, XColor Ink);

/// <summary>What stands on one page.</summary>
internal sealed class PageContent
{
    public List<Placed> Items { get; } = [];

    public List<Bar> Bars { get; } = [];

    /// <summary>The header of a table that began on an earlier page.</summary>
    public Placed? RepeatedHeader { get; set; }
}

/// <summary>Puts a document's items on pages, with a look ahead at what must stay together.</summary>
internal sealed class Paginator
{
    private readonly IReadOnlyList<FlowItem> items;
    private readonly List<PageContent> pages = [new()];
    private readonly Stack<(OpenBar Bar, double From)> bars = [];
    private RowItem? header;
    private double y = Page.FirstTop;
    private double textEnd = Page.FirstTop;
    private bool atTop = true;

    /// <summary>Up to here all is known to fit on this page.</summary>
    private int settled;

    private Paginator(IReadOnlyList<FlowItem> items) => this.items = items;

    /// <summary>The pages, at least one.</summary>
    public static IReadOnlyList<PageContent> Paginate(IReadOnlyList<FlowItem> items)
    {
        var paginator = new Paginator(items);
        for (var i = 0; i < items.Count; i++)
            paginator.Put(i);
        return paginator.pages;
    }

    private double Top => Page.Top + (header?.Height ?? 0);

    private void Put(int index)
    {
        var item = items[index];
        if (index >= settled && !Closes(item))
            Settle(index);
        switch (item)
        {
            case Gap when atTop: return;
            case OpenBar bar: bars.Push((bar, y)); break;
            case CloseBar: EndBar(); break;
            case OpenHeader opened: header = opened.Row; break;
            case CloseHeader: header = null; break;
        }

        pages[^1].Items.Add(new Placed(item, y));
        y += item.Height;
        if (item is Gap || item.Height == 0)
            return;
        (atTop, textEnd) = (false, y);
    }

    private static bool Closes(FlowItem item) => item is CloseTag or CloseBar or CloseHeader or OpenHeader;

    private void Settle(int index)
    {
        var (height, end) = Group(index, item => item.Keeps || item.KeepsGroup);
        if (height > Page.Bottom - Top)
            (height, end) = Group(index, item => item.Keeps);
        if (height > Page.Bottom - Top)
            (height, end) = Group(index, item => item.Height == 0 || item is Gap);
        if (y + height > Page.Bottom + 0.01 && !atTop)
            TurnPage();
        settled = end;
    }

    /// <summary>How high the items from here are that may not be parted, and where they end.</summary>
    private (double Height, int End) Group(int index, Func<FlowItem, bool> keeps)
    {
        double height = 0;
        for (var i = index; i < items.Count; i++)
        {
            height += items[i].Height;
            if (items[i].Height > 0 && !keeps(items[i]))
                return (height, i + 1);
        }

        return (height, items.Count);
    }

    private void TurnPage()
    {
        foreach (var (bar, from) in bars)
            AddBar(bar, from);
        pages.Add(new PageContent());
        if (header is not null)
            pages[^1].RepeatedHeader = new Placed(header, Page.Top);
        y = textEnd = Top;
        atTop = true;
        var open = bars.Reverse().ToList();
        bars.Clear();
        foreach (var (bar, _) in open)
            bars.Push((bar, y));
    }

    private void EndBar()
    {
        var (bar, from) = bars.Pop();
        AddBar(bar, from);
    }

    private void AddBar(OpenBar bar, double from)
    {
        if (textEnd > from)
            pages[^1].Bars.Add(new Bar(bar.X, from, textEnd, bar.Ink));
    }
}
