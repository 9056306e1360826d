namespace DksPortal.Web.Documents;

/// <summary>Which addresses a text may link to.</summary>
public static class SafeHref
{
    private const int Longest = 2000;

    /// <summary>
    /// Whether <paramref name="href"/> leads to the web, to mail or to a page of the portal, and to nothing that a
    /// browser could run. <c>//host</c> and <c>/\host</c>, which leave the portal unseen, are refused.
    /// </summary>
    public static bool Allows(string? href)
    {
        if (string.IsNullOrEmpty(href) || href.Length > Longest)
            return false;
        if (href.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)))
            return false;
        if (href[0] == '/')
            return href.Length == 1 || href[1] is not ('/' or '\\');
        return IsExternal(href) || (Has(href, "mailto:") && href.Contains('@', StringComparison.Ordinal));
    }

    /// <summary>Whether <paramref name="href"/> leads out of the portal to a page on the web.</summary>
    public static bool IsExternal(string href) =>
        (Has(href, "http://") || Has(href, "https://")) && Uri.TryCreate(href, UriKind.Absolute, out _);

    private static bool Has(string href, string scheme) => href.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
