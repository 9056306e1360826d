using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>One fact in a list of facts; with an address behind it, it can be changed there.</summary>
[HtmlTargetElement("fact", ParentTag = "facts")]
public sealed class FactTagHelper : TagHelper
{
    /// <summary>What the fact is about.</summary>
    public required string Label { get; set; }

    /// <summary>Where it can be changed, or null.</summary>
    public string? ChangeHref { get; set; }

    /// <summary>The word of that link; the label follows it for those who do not see the row.</summary>
    public string? ChangeText { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Content.SetHtmlContent(Markup.Element("dt", null, Label));
        output.Content.AppendHtml(Markup.Element("dd", null, content));
        if (ChangeHref is null)
            return;
        var about = Markup.Element("span", "sr-only", " ", Label);
        output.Content.AppendHtml(Markup.Element("dd", null,
            Markup.Element("a", null, ChangeText, about).With("href", ChangeHref)));
    }
}
