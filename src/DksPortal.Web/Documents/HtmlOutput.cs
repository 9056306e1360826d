using System.Text.Encodings.Web;

namespace DksPortal.Web.Documents;

/// <summary>Writes markup, and encodes everything that is not.</summary>
internal sealed class HtmlOutput(TextWriter writer, HtmlEncoder encoder)
{
    /// <summary>Markup of the program's own; never somebody's text.</summary>
    public HtmlOutput Raw(string markup)
    {
        writer.Write(markup);
        return this;
    }

    /// <summary>Somebody's text.</summary>
    public HtmlOutput Text(string text)
    {
        encoder.Encode(writer, text);
        return this;
    }

    /// <summary>An attribute with its value encoded; nothing when the value is null.</summary>
    public HtmlOutput Attribute(string name, string? value) =>
        value is null ? this : Raw($" {name}=\"").Text(value).Raw("\"");

    /// <summary>Inlines with their markup.</summary>
    public HtmlOutput Inlines(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
            Write(inline);
        return this;
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Text text: Text(text.Value); break;
            case Code code: Raw("<code>").Text(code.Value).Raw("</code>"); break;
            case LineBreak: Raw("<br>\n"); break;
            case Strong strong: Raw("<strong>").Inlines(strong.Inlines).Raw("</strong>"); break;
            case Emphasis emphasis: Raw("<em>").Inlines(emphasis.Inlines).Raw("</em>"); break;
            case Late late: Raw("<span class=\"late\">").Inlines(late.Inlines).Raw("</span>"); break;
            case Link link when link.Href.StartsWith('#') || SafeHref.Allows(link.Href): Write(link); break;
            case Container container: Inlines(container.Inlines); break;
        }
    }

    private void Write(Link link)
    {
        Raw("<a").Attribute("href", link.Href);
        Attribute("rel", SafeHref.IsExternal(link.Href) ? "noopener nofollow" : null);
        Raw(">").Inlines(link.Inlines).Raw("</a>");
    }
}
