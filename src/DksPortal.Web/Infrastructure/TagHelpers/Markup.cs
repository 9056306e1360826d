using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>Makes elements, so that a tag helper reads like the markup it writes. All text is encoded.</summary>
internal static class Markup
{
    /// <summary>An element with a class (null for none) around its content.</summary>
    public static TagBuilder Element(string name, string? cssClass, params object?[] content)
    {
        var element = new TagBuilder(name);
        if (cssClass is not null)
            element.Attributes["class"] = cssClass;
        foreach (var part in content)
            Append(element.InnerHtml, part);
        return element;
    }

    /// <summary>Sets an attribute, or leaves it out when the value is null.</summary>
    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
            element.Attributes[attribute] = value;
        return element;
    }

    /// <summary>An icon of the sprite, as decoration: what it means stands beside it in words.</summary>
    public static TagBuilder Icon(string name)
    {
        var use = Element("use", null).With("href", $"/lib/dkfds/icons.svg#{name}");
        return Element("svg", "icon-svg", use).With("aria-hidden", "true").With("focusable", "false");
    }

    private static void Append(IHtmlContentBuilder builder, object? part)
    {
        if (part is IHtmlContent html)
            builder.AppendHtml(html);
        else if (part is not null)
            builder.Append($"{part}");
    }
}
