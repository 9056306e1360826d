using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>A message set off from the text, with an icon for its tone.</summary>
[HtmlTargetElement("notice")]
public sealed class NoticeTagHelper : TagHelper
{
    /// <summary>info, success, warning or error.</summary>
    public string Tone { get; set; } = "info";

    /// <summary>The message in short.</summary>
    public string? Title { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", $"notice notice-{Tone}");
        output.Content.SetHtmlContent(Markup.Icon(Tone));
        if (Title is not null)
            output.Content.AppendHtml(Markup.Element("p", "notice-title", Title));
        if (!content.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml(Markup.Element("div", null, content));
    }
}
