namespace DksPortal.Web.Documents.Drawing;

/// <summary>
/// Collects a document's items in order, and sees to the space between blocks and to what stays together.
/// </summary>
internal sealed class Flow
{
    private readonly List<FlowItem> items = [];
    private double after;
    private bool afterHeading;
    private bool first = true;

    public IReadOnlyList<FlowItem> Items => items;

    /// <summary>Where the left edge of the text is.</summary>
    public double Left { get; private set; } = Page.Left;

    /// <summary>How wide the text may be.</summary>
    public double Width { get; private set; } = Page.TextWidth;

    public void Add(FlowItem item) => items.Add(item);

    public void Open(string tag, bool groups = false) => items.Add(new OpenTag(tag, groups));

    public void Close() => items.Add(new CloseTag());

    /// <summary>
    /// Puts space before a block: the larger of what it and its predecessor ask for; a heading's own wins.
    /// </summary>
    public void SpaceBefore(double before)
    {
        var gap = afterHeading ? after : Math.Max(before, after);
        if (!first && gap > 0)
            items.Add(new Gap(gap));
        (first, after, afterHeading) = (false, 0, false);
    }

    /// <summary>The space that a block asks for after it.</summary>
    public void SpaceAfter(double space, bool heading = false) => (after, afterHeading) = (space, heading);

    /// <summary>What follows stands at the top of something and needs no space before it.</summary>
    public void StartInside() => (first, after, afterHeading) = (true, 0, false);

    /// <summary>Writes a part further in; no further than leaves room for text.</summary>
    public void Indented(double by, Action write)
    {
        var (left, width) = (Left, Width);
        if (Width - by >= Page.TextWidth / 3)
            (Left, Width) = (Left + by, Width - by);
        write();
        (Left, Width) = (left, width);
    }

    /// <summary>Writes lines of which a page's first or last is never alone.</summary>
    public void Lines(IReadOnlyList<TextLine> lines, TypeStyle style, bool keepWithNext = false)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var opens = i == 0 && lines.Count > 1;
            var beforeLast = i == lines.Count - 2;
            items.Add(new LineItem(lines[i], Left, style) { Keeps = keepWithNext || opens || beforeLast });
        }
    }

    /// <summary>Writes a part that is to stand on one page if one can hold it.</summary>
    public void Together(Action write)
    {
        var start = items.Count;
        write();
        var last = items.FindLastIndex(item => item.Height > 0);
        for (var i = start; i < last; i++)
            items[i].KeepsGroup = true;
    }
}
