using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>A tag for what is no status: <c>&lt;remark tone="warn"&gt;Lukket&lt;/remark&gt;</c>.</summary>
[HtmlTargetElement("remark")]
public sealed class RemarkTagHelper : TagHelper
{
    /// <summary>neutral, active, good, warn or stopped; without a tone it has no shape either.</summary>
    public string? Tone { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var word = await output.GetChildContentAsync();
        output.TagName = null;
        output.Content.SetHtmlContent(Tone is null
            ? Markup.Element("span", "tag", word)
            : Tag.Of(Tone, System.Net.WebUtility.HtmlDecode(word.GetContent())));
    }
}
