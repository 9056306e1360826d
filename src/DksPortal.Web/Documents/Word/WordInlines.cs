using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DksPortal.Web.Documents.Word;

/// <summary>Words with their markup, as Word's runs and links.</summary>
internal sealed class WordInlines(OpenXmlPart part, Document document)
{
    /// <summary>The longest name that Word gives to a place.</summary>
    private const int LongestName = 40;

    /// <summary>How a run looks.</summary>
    private readonly record struct Look(bool Bold, bool Italic, string? Style);

    /// <summary>The runs of some inlines.</summary>
    public IEnumerable<OpenXmlElement> Of(IReadOnlyList<Inline> inlines) => Of(inlines, default);

    /// <summary>Plain words.</summary>
    public static W.Run Plain(string text) => Run(text, default);

    /// <summary>Words to be heard.</summary>
    public static W.Run Strong(string text) => Run(text, new Look(true, false, null));

    /// <summary>An anchor as a name that Word takes: letters, digits and low lines.</summary>
    public static string Name(string anchor)
    {
        var name = string.Concat("_", string.Concat(anchor.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_')));
        return name.Length <= LongestName ? name : name[..LongestName];
    }

    /// <summary>Words that lead to a place in the document.</summary>
    public static W.Hyperlink To(string anchor, string text) => new(Plain(text)) { Anchor = Name(anchor), History = true };

    private IEnumerable<OpenXmlElement> Of(IReadOnlyList<Inline> inlines, Look look) => inlines.SelectMany(inline => inline switch
    {
        Text text => [Run(text.Value, look)],
        Code code => [Run(code.Value, look with { Style = look.Style ?? WordStyles.Code })],
        LineBreak => [new W.Run(new W.Break())],
        Strong strong => Of(strong.Inlines, look with { Bold = true }),
        Emphasis emphasis => Of(emphasis.Inlines, look with { Italic = true }),
        Late late => Of(late.Inlines, look with { Style = WordStyles.Late }),
        Link link => Linked(link, look),
        Container container => Of(container.Inlines, look),
        _ => [],
    });

    private IEnumerable<OpenXmlElement> Linked(Link link, Look look)
    {
        if (link.Href.StartsWith('#')) return [new W.Hyperlink(Of(link.Inlines, look)) { Anchor = Name(link.Href[1..]), History = true }];
        if (Address(link.Href) is not { } address) return Of(link.Inlines, look);
        var relationship = part.AddHyperlinkRelationship(address, isExternal: true);
        return [new W.Hyperlink(Of(link.Inlines, look with { Style = "Hyperlink" })) { Id = relationship.Id, History = true }];
    }

    private Uri? Address(string href)
    {
        if (!SafeHref.Allows(href)) return null;
        if (href.StartsWith('/')) return document.BaseAddress is { } portal && Uri.TryCreate(portal, href, out var page) ? page : null;
        return Uri.TryCreate(href, UriKind.Absolute, out var address) ? address : null;
    }

    private static W.Run Run(string text, Look look)
    {
        var run = new W.Run();
        if (look != default)
        {
            run.RunProperties = new W.RunProperties
            {
                RunStyle = look.Style is null ? null : new W.RunStyle { Val = look.Style },
                Bold = look.Bold ? new W.Bold() : null,
                Italic = look.Italic ? new W.Italic() : null,
            };
        }

        run.Append(Lines(ReadableText.Of(text)));
        return run;
    }

    private static IEnumerable<OpenXmlElement> Lines(string text)
    {
        var first = true;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!first) yield return new W.Break();
            first = false;
            yield return new W.Text(line.Replace('\t', ' ')) { Space = SpaceProcessingModeValues.Preserve };
        }
    }
}
