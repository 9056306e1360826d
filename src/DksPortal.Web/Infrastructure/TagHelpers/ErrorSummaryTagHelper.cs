using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>Everything that was wrong with what was sent, each with a link to its field; nothing otherwise.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(Texts texts) : TagHelper
{
    /// <summary>The prefix of the fields' ids in the form that was posted, if it has one.</summary>
    public string? IdPrefix { get; set; }

    /// <summary>The view that is drawn.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = ViewContext.ViewData.ModelState;
        if (state.ErrorCount == 0)
        {
            output.SuppressOutput();
            return;
        }
        object[] messages =
            [.. state.OrderBy(entry => Place(entry.Key)).SelectMany(entry => Messages(entry.Key, entry.Value))];
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("aria-labelledby", "error-summary-title");
        output.Attributes.SetAttribute("data-error-summary", "");
        var title = Markup.Element("h2", null, texts["ErrorSummary.Title"]).With("id", "error-summary-title");
        var list = Markup.Element("ul", null, messages);
        output.Content.AppendHtml(Markup.Element("div", null, title, list).With("role", "alert"));
    }

    /// <summary>The field's place: a form declares its properties in the order of its fields.</summary>
    private int Place(string name)
    {
        var first = name.Split('.', '[')[0];
        var properties = ViewContext.ViewData.ModelMetadata.Properties.Select(property => property.Name).ToList();
        var place = properties.IndexOf(first);
        return first.Length == 0 || place >= 0 ? place : properties.Count;
    }

    private IEnumerable<TagBuilder> Messages(string name, ModelStateEntry? entry) =>
        from error in entry?.Errors ?? []
        where error.ErrorMessage.Length > 0
        select Markup.Element("li", null, name.Length == 0 ? error.ErrorMessage : Link(name, error.ErrorMessage));

    private TagBuilder Link(string name, string message) =>
        Markup.Element("a", null, message).With("href", $"#{IdPrefix}{TagBuilder.CreateSanitizedId(name, "_")}");
}
