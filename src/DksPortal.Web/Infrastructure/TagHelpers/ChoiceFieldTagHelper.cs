using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>A question with answers to choose: one (<c>radio-field</c>) or any (<c>checkbox-field</c>).</summary>
[HtmlTargetElement("radio-field", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("checkbox-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceFieldTagHelper(Texts texts) : TagHelper
{
    /// <summary>The property that the field edits: a value, or a list of values.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The question.</summary>
    public required string Legend { get; set; }

    /// <summary>Help below the question.</summary>
    public string? Hint { get; set; }

    /// <summary>What can be chosen.</summary>
    public required IEnumerable<SelectListItem> Items { get; set; }

    /// <summary>True when the answers stand on one line.</summary>
    public bool Inline { get; set; }

    /// <summary>The name to post it under, when it is not the property's path; ids and messages follow it.</summary>
    public string? Name { get; set; }

    /// <summary>Tells apart fields of the same name in several forms of one page.</summary>
    public string? IdPrefix { get; set; }

    /// <summary>False in a form that shares its names with the posted one but is another: it shows the model.</summary>
    public bool Posted { get; set; } = true;

    /// <summary>The view that is drawn.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldState(ViewContext, For, Name, IdPrefix, Posted);
        var type = output.TagName == "radio-field" ? "radio" : "checkbox";
        object[] choices = [.. Items.Select((item, index) => Choice.OneOf(type, field, item, index))];
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", FieldParts.GroupClass(field));
        if (field.DescribedBy(Hint) is { } described)
            output.Attributes.SetAttribute("aria-describedby", described);
        Add(output, Markup.Element("legend", "form-label", Legend));
        Add(output, FieldParts.Hint(field, Hint));
        Add(output, FieldParts.Error(field, texts));
        Add(output, Markup.Element("div", Inline ? "choices-row" : "choices", choices));
    }

    private static void Add(TagHelperOutput output, IHtmlContent? part)
    {
        if (part is not null)
            output.Content.AppendHtml(part);
    }
}
