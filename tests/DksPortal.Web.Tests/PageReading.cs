using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DksPortal.Web.Tests;

/// <summary>Finds what is on a page by the words that name it, as a screen reader would say them.</summary>
internal static class PageReading
{
    private const string Controls = "input:not([type=hidden]):not([type=submit]), select, textarea";
    private const string Headings = "legend, h1, h2, h3, h4, h5, summary, caption";
    private const string Parts = "form, fieldset, section, article, li, tr, details, dialog";

    /// <summary>The text with single spaces.</summary>
    public static string Words(this string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text that a reader meets.</summary>
    public static string ReadableText(this IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var unseen in copy.QuerySelectorAll("script, style, template, head").ToList()) unseen.Remove();
        return copy.TextContent.Words();
    }

    /// <summary>What names it: aria-labelledby, aria-label, its labels, or its own text.</summary>
    public static string AccessibleName(this IElement element)
    {
        if (element.GetAttribute("aria-labelledby") is { Length: > 0 } ids)
        {
            return string.Join(' ', ids.Split(' ').Select(id => element.Owner?.GetElementById(id)?.TextContent ?? "")).Words();
        }

        if (element.GetAttribute("aria-label") is { Length: > 0 } label) return label.Words();
        if (!element.Matches(Controls)) return (element is IHtmlInputElement button ? button.Value : element.TextContent).Words();
        var labels = element.Id is { Length: > 0 } id ? element.Owner!.QuerySelectorAll($"label[for='{id}']").ToList() : [];
        if (element.Closest("label") is { } around) labels.Add(around);
        return string.Join(' ', labels.Distinct().Select(found => found.OwnText())).Words();
    }

    /// <summary>The one field with that name.</summary>
    public static IElement Control(this IElement part, string name) => part.Named(Controls, name) switch
    {
        [var one] => one,
        [] => throw Missing("field", name, part.QuerySelectorAll(Controls)),
        _ => throw new InvalidOperationException($"More than one field is called '{name}': look Within one form."),
    };

    /// <summary>The one button with that name.</summary>
    public static IHtmlElement Button(this IElement part, string name) => part.Buttons().Where(button => button.AccessibleName() == name).ToList() switch
    {
        [var one] => one,
        [] => throw Missing("button", name, part.Buttons()),
        _ => throw new InvalidOperationException($"More than one button is called '{name}': look Within one form."),
    };

    /// <summary>All buttons that send a form.</summary>
    public static IEnumerable<IHtmlElement> Buttons(this IElement part) =>
        part.QuerySelectorAll<IHtmlElement>("button:not([type=button]):not([type=reset]):not([disabled]), input[type=submit]:not([disabled])");

    /// <summary>The link with that name; several that lead to the same address are one.</summary>
    public static IElement Link(this IElement part, string name) => part.Named("a[href]", name).DistinctBy(link => link.GetAttribute("href")).ToList() switch
    {
        [var one] => one,
        [] => throw Missing("link", name, part.QuerySelectorAll("a[href]")),
        _ => throw new InvalidOperationException($"More than one link is called '{name}': look Within one part."),
    };

    /// <summary>The form around the legend, heading or name; without one the nearest part of the page around it.</summary>
    public static IElement Group(this IElement part, string heading)
    {
        var named = part.QuerySelectorAll(Parts).FirstOrDefault(found => found.GetAttribute("aria-label")?.Words() == heading);
        var found = named ?? part.QuerySelectorAll(Headings).FirstOrDefault(candidate => candidate.TextContent.Words() == heading)
            ?? throw Missing("heading", heading, part.QuerySelectorAll(Headings));
        return found.Closest("form") ?? found.Closest(Parts) ?? found.ParentElement!;
    }

    /// <summary>Those of a kind that bear the name.</summary>
    public static List<IElement> Named(this IElement part, string kind, string name) =>
        [.. part.QuerySelectorAll(kind).Where(element => element.AccessibleName() == name)];

    private static string OwnText(this IElement label)
    {
        var copy = (IElement)label.Clone();
        foreach (var control in copy.QuerySelectorAll($"{Controls}, option").ToList()) control.Remove();
        return copy.TextContent;
    }

    private static InvalidOperationException Missing(string what, string name, IEnumerable<IElement> there) =>
        new($"No {what} is called '{name}' on {there.FirstOrDefault()?.Owner?.Title ?? "the page"}. There is: {string.Join(" | ", there.Select(AccessibleName))}");
}
