using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>Draws the control of a field: an input, a text area or a list to choose from.</summary>
internal static class FieldControl
{
    /// <summary>
    /// An <c>input</c>. A number is text with the number keys, and a date or time that the browser's picker could not
    /// show is text, so that what was typed comes back as typed.
    /// </summary>
    public static TagBuilder Input(FieldState field, string type)
    {
        var value = field.Text(model => FieldValue.Format(type, model));
        var control = Named("input", "form-input", field)
            .With("type", type == "number" || !FieldValue.FitsPicker(type, value) ? "text" : type);
        control.TagRenderMode = TagRenderMode.StartTag;
        if (type == "number")
            control.With("inputmode", "decimal");
        return type is "password" or "file" ? control : control.With("value", value);
    }

    /// <summary>A <c>textarea</c>. The line break before the text is the one that a browser drops.</summary>
    public static TagBuilder TextArea(FieldState field, int rows)
    {
        var control = Named("textarea", "form-input", field)
            .With("rows", rows.ToString(CultureInfo.InvariantCulture));
        control.InnerHtml.AppendHtml("\n").Append(field.Text(value => FieldValue.Format("text", value)) ?? "");
        return control;
    }

    /// <summary>A <c>select</c>; groups of the items become option groups.</summary>
    public static TagBuilder Select(FieldState field, IEnumerable<SelectListItem> items)
    {
        var control = Named("select", "form-select", field);
        var listed = items.ToList();
        var chosen = field.Chosen();
        if (chosen.Count == 0)
            chosen = [.. listed.Where(item => item.Selected).Select(ValueOf)];
        foreach (var group in listed.GroupBy(item => item.Group?.Name))
            Add(control.InnerHtml, group, chosen);
        return control;
    }

    /// <summary>The value that an item posts: its text when it has no value of its own.</summary>
    public static string ValueOf(SelectListItem item) => item.Value ?? item.Text;

    private static void Add(
        IHtmlContentBuilder into, IGrouping<string?, SelectListItem> items, IReadOnlyCollection<string> chosen)
    {
        object[] options = [.. items.Select(item => Option(item, chosen.Contains(ValueOf(item))))];
        if (items.Key is not null)
            into.AppendHtml(Markup.Element("optgroup", null, options).With("label", items.Key));
        else
            foreach (var option in options)
                into.AppendHtml((TagBuilder)option);
    }

    private static TagBuilder Option(SelectListItem item, bool selected) =>
        Markup.Element("option", null, item.Text)
            .With("value", ValueOf(item))
            .With("selected", selected ? "" : null)
            .With("disabled", item.Disabled ? "" : null);

    private static TagBuilder Named(string element, string cssClass, FieldState field) =>
        Markup.Element(element, cssClass).With("id", field.Id).With("name", field.Name);
}
