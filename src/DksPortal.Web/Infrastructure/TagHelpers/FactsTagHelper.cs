using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>A list of facts, each a <c>fact</c> with its label.</summary>
[HtmlTargetElement("facts")]
public sealed class FactsTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "facts");
    }
}
