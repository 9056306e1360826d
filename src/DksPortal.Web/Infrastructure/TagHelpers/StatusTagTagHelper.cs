using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>A status as a word and a shape, never a colour alone; nothing when there is no value.</summary>
[HtmlTargetElement("status-tag", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusTagTagHelper(Texts texts) : TagHelper
{
    /// <summary>The status; its word is the text with the key <c>Type.Value</c>.</summary>
    public Enum? Value { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is null)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = null;
        output.Content.SetHtmlContent(Tag.Of(StatusTones.Of(Value), texts[$"{Value.GetType().Name}.{Value}"]));
    }
}
