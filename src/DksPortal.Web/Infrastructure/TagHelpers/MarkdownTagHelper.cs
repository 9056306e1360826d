using DksPortal.Web.Documents;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>Text that somebody wrote in Markdown, as it also comes out on paper; nothing when there is none.</summary>
[HtmlTargetElement("markdown", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkdownTagHelper(Texts texts) : TagHelper
{
    /// <summary>What was written.</summary>
    public string? Text { get; set; }

    /// <summary>What was written, already read: for text that says more than Markdown does.</summary>
    public IReadOnlyList<Block>? Blocks { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var blocks = Blocks ?? MarkdownReader.Read(Text);
        if (blocks.Count == 0 && string.IsNullOrWhiteSpace(Text))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "prose");
        output.Content.SetHtmlContent(new HtmlWriter(blocks, tableLabel: texts["Text.Table"]));
    }
}
