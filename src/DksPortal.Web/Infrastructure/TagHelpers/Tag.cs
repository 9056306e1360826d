using Microsoft.AspNetCore.Mvc.Rendering;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>The tag that a status and a remark share: a shape and a word.</summary>
internal static class Tag
{
    /// <summary>A tag in one of the tones that <see cref="StatusTones"/> knows.</summary>
    public static TagBuilder Of(string tone, string word)
    {
        var path = Markup.Element("path", null).With("d", StatusTones.Shape(tone));
        var shape = Markup.Element("svg", null, path).With("viewBox", "0 0 12 12").With("aria-hidden", "true");
        return Markup.Element("span", $"tag tag-{tone}", shape, word);
    }
}
