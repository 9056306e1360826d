using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>A bar of parts, every second hatched, with the same numbers in words below it.</summary>
[HtmlTargetElement("stacked-bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StackedBarTagHelper : TagHelper
{
    private const int Width = 300;
    private const int Height = 12;

    /// <summary>The parts, from the left.</summary>
    public required IEnumerable<BarPart> Parts { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = Parts.ToList();
        var hatch = $"hatch-{context.UniqueId}";
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Bar(parts, hatch));
        object[] legend = [.. parts.Select((part, index) => Entry(part, index, hatch))];
        output.Content.AppendHtml(Markup.Element("ul", "tally", legend));
    }

    private static TagBuilder Bar(List<BarPart> parts, string hatch)
    {
        var line = Markup.Element("path", "bar-hatch").With("d", "M-2 8 8-2M-2 2l4-4M4 8l4-4");
        var pattern = Markup.Element("pattern", null, line)
            .With("id", hatch).With("width", "6").With("height", "6").With("patternUnits", "userSpaceOnUse");
        var bar = Markup.Element("svg", "stacked-bar", pattern, Rectangle(0, Width, "bar-rest"))
            .With("viewBox", $"0 0 {Width} {Height}").With("preserveAspectRatio", "none").With("role", "img")
            .With("aria-label", string.Join(", ", parts.Select(part => $"{part.Count} {part.Label}")));
        var total = Math.Max(1, parts.Sum(part => part.Count));
        double x = 0;
        foreach (var (index, part) in parts.Index())
        {
            var width = (double)Width * part.Count / total;
            Draw(bar, part, index, x, width, hatch);
            x += width;
        }
        return bar;
    }

    private static TagBuilder Entry(BarPart part, int index, string hatch)
    {
        var swatch = Markup.Element("svg", null).With("viewBox", $"0 0 {Height} {Height}").With("aria-hidden", "true");
        Draw(swatch, part, index, 0, Height, hatch);
        var words = Markup.Element(part.Href is null ? "span" : "a", null, Markup.Element("b", null, part.Count), " ", part.Label).With("href", part.Href);
        return Markup.Element("li", null, swatch, words);
    }

    private static void Draw(TagBuilder into, BarPart part, int index, double x, double width, string hatch)
    {
        into.InnerHtml.AppendHtml(Rectangle(x, width, part.Rest ? "bar-rest" : $"bar-{index % 3 + 1}"));
        if (!part.Rest && index % 2 == 1)
            into.InnerHtml.AppendHtml(Rectangle(x, width, null).With("fill", $"url(#{hatch})"));
    }

    private static TagBuilder Rectangle(double x, double width, string? cssClass) =>
        Markup.Element("rect", cssClass).With("x", Number(x)).With("width", Number(width)).With("height", $"{Height}");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
