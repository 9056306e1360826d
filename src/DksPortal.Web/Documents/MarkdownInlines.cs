using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DksPortal.Web.Documents;

/// <summary>Reads Markdown's inlines into the document's.</summary>
internal static class MarkdownInlines
{
    private const int DeepestNesting = 12;

    /// <summary>The inlines of a paragraph, a heading or a cell.</summary>
    public static List<Inline> Of(ContainerInline? container)
    {
        var inlines = new List<Inline>();
        if (container is not null)
            Fill(inlines, container, depth: 0);
        return inlines;
    }

    /// <summary>The lines of a block whose text is not Markdown, such as fenced code.</summary>
    public static List<Inline> Literal(LeafBlock block)
    {
        var inlines = new List<Inline>();
        for (var line = 0; line < block.Lines.Count; line++)
        {
            if (line > 0)
                inlines.Add(new LineBreak());
            inlines.Add(new Code(block.Lines.Lines[line].ToString()));
        }

        return inlines;
    }

    private static void Fill(List<Inline> inlines, ContainerInline container, int depth)
    {
        foreach (var inline in container)
            Add(inlines, inline, depth);
    }

    private static void Add(List<Inline> inlines, Markdig.Syntax.Inlines.Inline inline, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal: AddText(inlines, literal.Content.ToString()); break;
            case CodeInline code: inlines.Add(new Code(code.Content)); break;
            case HtmlEntityInline entity: AddText(inlines, entity.Transcoded.ToString()); break;
            case HtmlInline html: AddText(inlines, html.Tag); break;
            case LineBreakInline: inlines.Add(new LineBreak()); break;
            case AutolinkInline auto: AddAutolink(inlines, auto); break;
            case DelimiterInline delimiter:
                AddText(inlines, delimiter.ToLiteral());
                Fill(inlines, delimiter, depth);
                break;
            case ContainerInline tooDeep when depth >= DeepestNesting: Fill(inlines, tooDeep, depth); break;
            case EmphasisInline { DelimiterCount: 1 } emphasis:
                inlines.Add(new Emphasis(Inside(emphasis, depth)));
                break;
            case EmphasisInline strong: inlines.Add(new Strong(Inside(strong, depth))); break;
            case LinkInline { IsImage: false } link when SafeHref.Allows(link.Url) && !InLink(link):
                inlines.Add(new Link(link.Url!, Inside(link, depth)));
                break;
            case ContainerInline other: Fill(inlines, other, depth); break;
        }
    }

    private static List<Inline> Inside(ContainerInline container, int depth)
    {
        var inlines = new List<Inline>();
        Fill(inlines, container, depth + 1);
        return inlines;
    }

    private static bool InLink(LinkInline link)
    {
        for (var parent = link.Parent; parent is not null; parent = parent.Parent)
            if (parent is LinkInline { IsImage: false })
                return true;
        return false;
    }

    private static void AddAutolink(List<Inline> inlines, AutolinkInline auto)
    {
        var href = auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
        if (SafeHref.Allows(href))
            inlines.Add(new Link(href, auto.Url));
        else
            AddText(inlines, auto.Url);
    }

    private static void AddText(List<Inline> inlines, string text)
    {
        if (text.Length == 0)
            return;
        if (inlines is [.., Text before])
            inlines[^1] = new Text(before.Value + text);
        else
            inlines.Add(new Text(text));
    }
}
