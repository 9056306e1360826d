using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>
/// A field: label, hint, message and control. The label is the control's whole accessible name; what was typed comes
/// back when it was refused; no length is cut in the browser. Other attributes go to the control.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(Texts texts) : TagHelper
{
    /// <summary>The property that the field edits.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The words of the label.</summary>
    public required string Label { get; set; }

    /// <summary>Help below the label; here stands, too, that a field may be left empty.</summary>
    public string? Hint { get; set; }

    /// <summary>text, email, password, tel, url, search, number, date, time, file, textarea, select or checkbox.</summary>
    public string Type { get; set; } = "text";

    /// <summary>What can be chosen, when the type is select.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The height of a text area, in lines.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>s, m, l or full; otherwise as wide as a line of text.</summary>
    public string? Width { get; set; }

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
        var control = Describe(Control(field), field, output);
        var label = Markup.Element("label", Type == "checkbox" ? null : "form-label", Label).With("for", field.Id);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", FieldParts.GroupClass(field));
        var (hint, error) = (FieldParts.Hint(field, Hint), FieldParts.Error(field, texts));
        object?[] parts = Type == "checkbox"
            ? [error, Markup.Element("div", "choice", control, label, hint)]
            : [label, hint, error, control];
        foreach (var part in parts.OfType<IHtmlContent>())
            output.Content.AppendHtml(part);
    }

    private TagBuilder Control(FieldState field) => Type switch
    {
        "textarea" => FieldControl.TextArea(field, Rows),
        "select" => FieldControl.Select(field, Items ?? []),
        "checkbox" => Choice.Box("checkbox", field.Name, field.Id, "true", IsTicked(field)),
        _ => FieldControl.Input(field, Type),
    };

    private static bool IsTicked(FieldState field) => field.Chosen().Contains("true", StringComparer.OrdinalIgnoreCase);

    private TagBuilder Describe(TagBuilder control, FieldState field, TagHelperOutput output)
    {
        if (Width is not null)
            control.AddCssClass($"width-{Width}");
        foreach (var attribute in output.Attributes)
            control.With(attribute.Name, attribute.Value?.ToString() ?? "");
        return control
            .With("aria-describedby", field.DescribedBy(Hint))
            .With("aria-invalid", field.Error is null ? null : "true");
    }
}
