using PdfSharp.Drawing;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>One step of a document from top to bottom, laid out in width and not yet put on a page.</summary>
internal abstract class FlowItem
{
    /// <summary>How far down the page it reaches, in points.</summary>
    public virtual double Height => 0;

    /// <summary>Whether no page may end after it: it belongs to what follows.</summary>
    public bool Keeps { get; set; }

    /// <summary>
    /// The same, where a whole group is to stay on one page; gives way when no page can hold the group.
    /// </summary>
    public bool KeepsGroup { get; set; }
}

/// <summary>A part of the document's structure begins: <c>P</c>, <c>H2</c>, <c>LI</c>.</summary>
internal sealed class OpenTag(string tag, bool groups = false) : FlowItem
{
    public string Tag => tag;

    /// <summary>Whether it holds other parts only, and no text of its own.</summary>
    public bool Groups => groups;
}

/// <summary>The structure's part that was opened last ends.</summary>
internal sealed class CloseTag : FlowItem;

/// <summary>Space before what follows; none at the top of a page.</summary>
internal sealed class Gap : FlowItem
{
    private readonly double height;

    public Gap(double height) => (this.height, Keeps) = (height, true);

    public override double Height => height;
}

/// <summary>A line of text.</summary>
internal sealed class LineItem(TextLine line, double x, TypeStyle style) : FlowItem
{
    public TextLine Line => line;

    public double X => x;

    public TypeStyle Style => style;

    public override double Height => style.LineHeight;
}

/// <summary>A bullet or a number, on the line that follows and to its left.</summary>
internal sealed class MarkItem(TextLine line, double x, TypeStyle style) : FlowItem
{
    public TextLine Line => line;

    public double X => x;

    public TypeStyle Style => style;
}

/// <summary>A line across.</summary>
internal sealed class HairlineItem(double x, double width, double thickness, XColor ink) : FlowItem
{
    public double X => x;

    public double Width => width;

    public double Thickness => thickness;

    public XColor Ink => ink;

    public override double Height => thickness;
}

/// <summary>The rule beside a callout or a quotation begins; on each page it reaches from first to last line.</summary>
internal sealed class OpenBar(double x, XColor ink) : FlowItem
{
    public double X => x;

    public XColor Ink => ink;
}

/// <summary>The rule beside the text ends.</summary>
internal sealed class CloseBar : FlowItem;

/// <summary>A heading stands here: readers find it among the bookmarks, links by its anchor.</summary>
internal sealed class HeadingItem(string title, int level, string? anchor) : FlowItem
{
    public string Title => title;

    public int Level => level;

    public string? Anchor => anchor;
}

/// <summary>From here on the header row stands again at the top of each new page.</summary>
internal sealed class OpenHeader(RowItem row) : FlowItem
{
    public RowItem Row => row;
}

/// <summary>The table ends, and with it its header row.</summary>
internal sealed class CloseHeader : FlowItem;
