using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>Where the headings stand: what links within the document and its bookmarks lead to.</summary>
internal sealed class Destinations
{
    private readonly List<(HeadingItem Heading, int Page, double Y, bool HasAnchor)> headings = [];
    private readonly Dictionary<string, int> pageOf = [];

    /// <summary>The headings of <paramref name="pages"/>.</summary>
    public static Destinations Of(IReadOnlyList<PageContent> pages)
    {
        var destinations = new Destinations();
        for (var i = 0; i < pages.Count; i++)
            foreach (var placed in pages[i].Items)
                if (placed.Item is HeadingItem heading)
                    destinations.Add(heading, i + 1, placed.Y);
        return destinations;
    }

    /// <summary>The page of an anchor, counted from 1; null when no heading bears it.</summary>
    public int? Page(string anchor) => pageOf.TryGetValue(anchor, out var page) ? page : null;

    /// <summary>Tells the file, once it has its pages, where its anchors are and what its bookmarks lead to.</summary>
    public void AddTo(PdfDocument pdf)
    {
        foreach (var (heading, page, y, hasAnchor) in headings)
            if (hasAnchor)
                pdf.AddNamedDestination(
                    heading.Anchor!, page, PdfNamedDestinationParameters.CreateVerticalPosition(FromBottom(y)));
        AddBookmarks(pdf);
    }

    /// <summary>Those of lower level stand inside the others.</summary>
    private void AddBookmarks(PdfDocument pdf)
    {
        if (headings.Count == 0)
            return; // PDFsharp would write a reference to bookmarks that are not there.
        var inside = new List<PdfOutlineCollection> { pdf.Outlines };
        foreach (var (heading, page, y, _) in headings)
        {
            var depth = Math.Min(heading.Level, inside.Count);
            inside.RemoveRange(depth, inside.Count - depth);
            var bookmark = inside[^1].Add(ReadableText.Of(heading.Title), pdf.Pages[page - 1], heading.Level == 1);
            bookmark.PageDestinationType = PdfPageDestinationType.Xyz;
            (bookmark.Left, bookmark.Top) = (0, FromBottom(y));
            inside.Add(bookmark.Outlines);
        }
    }

    private void Add(HeadingItem heading, int page, double y)
    {
        var isFirst = heading.Anchor is { Length: > 0 } anchor && pageOf.TryAdd(anchor, page);
        headings.Add((heading, page, y, isFirst));
    }

    /// <summary>A little above the heading, measured from the lower edge as PDF does.</summary>
    private static double FromBottom(double y) => Drawing.Page.Height - y + 12;
}
