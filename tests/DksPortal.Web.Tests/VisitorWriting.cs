using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DksPortal.Web.Tests;

/// <summary>How a visitor fills in forms: by label, as they stand on the page.</summary>
public sealed partial class Visitor
{
    /// <summary>Writes in the field with that label, in place of what stands there.</summary>
    public Visitor Writes(string label, string text)
    {
        switch (Part.Control(label))
        {
            case IHtmlTextAreaElement area: area.Value = text; break;
            case IHtmlInputElement input: input.SetAttribute("value", text); input.Value = text; break;
            default: throw new InvalidOperationException($"'{label}' cannot be written in.");
        }

        return this;
    }

    /// <summary>Chooses in the list with that label, or the radio button in the group with that legend.</summary>
    public Visitor Chooses(string label, string option)
    {
        if (Part.Named("select", label) is [IHtmlSelectElement list])
        {
            var found = list.Options.FirstOrDefault(candidate => candidate.Text.Words() == option);
            if (found is null) throw new InvalidOperationException($"'{label}' offers {string.Join(", ", list.Options.Select(o => o.Text.Words()))}, not '{option}'.");
            foreach (var other in list.Options) other.IsSelected = other == found;
            return this;
        }

        // A form may ask several such questions: the legend's own group is meant.
        var group = Part.QuerySelectorAll("legend").FirstOrDefault(legend => legend.TextContent.Words() == label)?.Closest("fieldset") ?? Part.Group(label);
        var buttons = group.QuerySelectorAll<IHtmlInputElement>("input[type=radio]").ToList();
        foreach (var button in buttons) button.IsChecked = button.AccessibleName() == option;
        if (!buttons.Exists(button => button.IsChecked)) throw new InvalidOperationException($"'{label}' has no '{option}'.");
        return this;
    }

    /// <summary>Ticks the box with that label.</summary>
    public Visitor Ticks(string label) => Sets(label, true);

    /// <summary>Takes the tick out of the box with that label.</summary>
    public Visitor Unticks(string label) => Sets(label, false);

    /// <summary>
    /// Looks from now on, until the next page, at one part alone: the form (or else the section, list item or row) with
    /// that legend, heading or accessible name.
    /// </summary>
    public Visitor Within(string heading)
    {
        part = Page.DocumentElement.Group(heading);
        return this;
    }

    private Visitor Sets(string label, bool ticked)
    {
        if (Part.Control(label) is not IHtmlInputElement { Type: "checkbox" or "radio" } box) throw new InvalidOperationException($"'{label}' is no box to tick.");
        box.IsChecked = ticked;
        return this;
    }
}
