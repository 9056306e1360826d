using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>A list of counts, each with its bar: label and number are text, so the picture needs no other words.</summary>
[HtmlTargetElement("count-bars", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CountBarsTagHelper : TagHelper
{
    private const int Width = 300;
    private const int Height = 12;

    /// <summary>The lines, from the top.</summary>
    public required IEnumerable<CountBar> Bars { get; set; }

    /// <summary>The count whose bar fills the width; the largest there is when none is said.</summary>
    public int? Of { get; set; }

    /// <summary>True where the labels stand before the bars, if there is room.</summary>
    public bool Wide { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var bars = Bars.ToList();
        var most = Math.Max(1, Of ?? bars.Select(bar => bar.Count).DefaultIfEmpty().Max());
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Wide ? "count-bars count-bars-wide" : "count-bars");
        foreach (var (index, bar) in bars.Index())
            output.Content.AppendHtml(Line(bar, (double)Width / most, $"count-{context.UniqueId}-{index}"));
    }

    private static TagBuilder Line(CountBar bar, double unit, string hatch)
    {
        var label = Markup.Element("span", null, bar.Label);
        if (bar.Mark is not null) label.InnerHtml.Append(" ").AppendHtml(Markup.Element("strong", "count-mark", bar.Mark));
        if (bar.Meaning is not null) label.InnerHtml.AppendHtml(Markup.Element("small", null, bar.Meaning));
        return Markup.Element("li", bar.Mark is null ? null : "count-marked", label, Picture(bar, unit, hatch), Markup.Element("b", null, bar.Count));
    }

    private static TagBuilder Picture(CountBar bar, double unit, string hatch)
    {
        var (whole, solid) = (bar.Count * unit, (bar.Within ?? (bar.Mark is null ? bar.Count : 0)) * unit);
        var picture = Markup.Element("svg", null, Rectangle(0, Width, "bar-rest"), Rectangle(0, whole, "bar-1"))
            .With("viewBox", $"0 0 {Width} {Height}").With("preserveAspectRatio", "none").With("aria-hidden", "true");
        if (whole <= solid) return picture;
        // Slanted lines are the rest of a whole, dots a line that is pointed out: one pattern never tells two things.
        var line = bar.Within is null
            ? Markup.Element("path", "bar-dots").With("d", "M1.5 1.5h0M4.5 4.5h0")
            : Markup.Element("path", "bar-hatch").With("d", "M-2 8 8-2M-2 2l4-4M4 8l4-4");
        picture.InnerHtml.AppendHtml(Markup.Element("pattern", null, line).With("id", hatch).With("width", "6").With("height", "6").With("patternUnits", "userSpaceOnUse"))
            .AppendHtml(Rectangle(solid, whole - solid, null).With("fill", $"url(#{hatch})"));
        return picture;
    }

    private static TagBuilder Rectangle(double x, double width, string? cssClass) =>
        Markup.Element("rect", cssClass).With("x", Number(x)).With("width", Number(width)).With("height", $"{Height}");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
