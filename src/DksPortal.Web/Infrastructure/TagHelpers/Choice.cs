using Microsoft.AspNetCore.Mvc.Rendering;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>A box or a button to tick, with its label.</summary>
internal static class Choice
{
    /// <summary>The control alone. An unticked box posts nothing: let the form's own default be false.</summary>
    public static TagBuilder Box(string type, string name, string id, string value, bool ticked)
    {
        var box = Markup.Element("input", null)
            .With("type", type).With("name", name).With("id", id).With("value", value)
            .With("checked", ticked ? "" : null);
        box.TagRenderMode = TagRenderMode.StartTag;
        return box;
    }

    /// <summary>One of several, with its label. The first bears the field's id: a message can lead to it.</summary>
    public static TagBuilder OneOf(string type, FieldState field, SelectListItem item, int index)
    {
        var id = index == 0 ? field.Id : $"{field.Id}-{index + 1}";
        var value = FieldControl.ValueOf(item);
        var ticked = field.Chosen() is { Count: > 0 } chosen ? chosen.Contains(value) : item.Selected;
        var box = Box(type, field.Name, id, value, ticked).With("disabled", item.Disabled ? "" : null);
        return Markup.Element("div", "choice", box, Markup.Element("label", null, item.Text).With("for", id));
    }
}
