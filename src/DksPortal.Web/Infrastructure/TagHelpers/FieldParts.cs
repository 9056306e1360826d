using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Html;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>The parts that all fields share: hint and message.</summary>
internal static class FieldParts
{
    /// <summary>The class of the group around a field.</summary>
    public static string GroupClass(FieldState field) => field.Error is null ? "form-group" : "form-group form-error";

    /// <summary>The hint, or null when there is none.</summary>
    public static IHtmlContent? Hint(FieldState field, string? hint) =>
        hint is null ? null : Markup.Element("span", "form-hint", hint).With("id", $"{field.Id}-hint");

    /// <summary>The message with its icon and a word for those who see none, or null when nothing is wrong.</summary>
    public static IHtmlContent? Error(FieldState field, Texts texts)
    {
        if (field.Error is null)
            return null;
        var word = Markup.Element("span", "sr-only", texts["Field.Error"], " ");
        return Markup.Element("span", "form-error-message", Markup.Icon("error"), word, field.Error)
            .With("id", $"{field.Id}-error");
    }
}
