using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>What a field shows: its name and id, what was typed, and what was wrong with it.</summary>
internal sealed class FieldState
{
    /// <summary>Reads the field's state for this page.</summary>
    /// <param name="view">The view that is drawn.</param>
    /// <param name="expression">The property that the field edits.</param>
    /// <param name="name">The name to post it under, or null for the property's own path.</param>
    /// <param name="idPrefix">Tells apart fields of one name in several forms of a page, or null.</param>
    /// <param name="posted">False for a form that shares its names with the one that was posted, but is another.</param>
    public FieldState(ViewContext view, ModelExpression expression, string? name, string? idPrefix, bool posted)
    {
        Name = name ?? view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = idPrefix + TagBuilder.CreateSanitizedId(Name, "_");
        Model = expression.Model;
        Entry = posted ? view.ViewData.ModelState.GetValueOrDefault(Name) : null;
    }

    /// <summary>The name under which the form posts it.</summary>
    public string Name { get; }

    /// <summary>The id of the control.</summary>
    public string Id { get; }

    /// <summary>The value in the model, shown when nothing was posted.</summary>
    public object? Model { get; }

    /// <summary>The first message about what was posted, or null when nothing is wrong.</summary>
    public string? Error => Entry?.Errors.Select(error => error.ErrorMessage).FirstOrDefault(text => text.Length > 0);

    private ModelStateEntry? Entry { get; }

    /// <summary>What was typed, exactly; otherwise the model's value in the given format.</summary>
    public string? Text(Func<object, string?> format) =>
        Entry?.RawValue is not null ? Entry.AttemptedValue : Model is null ? null : format(Model);

    /// <summary>The chosen values of a list of choices, as the form posts them.</summary>
    public IReadOnlyCollection<string> Chosen() => Entry?.RawValue switch
    {
        string[] several => several,
        string one => [one],
        _ => Model switch
        {
            null => [],
            string text => [text],
            Enum value => [$"{value}", $"{value:D}"],
            System.Collections.IEnumerable several => [.. several.Cast<object>().Select(value => $"{value}")],
            var single => [$"{single}"],
        },
    };

    /// <summary>The ids of hint and error, for <c>aria-describedby</c>, or null when there is neither.</summary>
    public string? DescribedBy(string? hint) => (hint, Error) switch
    {
        (null, null) => null,
        (_, null) => $"{Id}-hint",
        (null, _) => $"{Id}-error",
        _ => $"{Id}-hint {Id}-error",
    };
}
