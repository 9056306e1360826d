using DksPortal.Domain;

namespace DksPortal.Web.Features.Enterprises;

/// <summary>An enterprise's address on the web, as people write it.</summary>
public static class EnterpriseWebsite
{
    /// <summary>The beginning that everybody leaves out.</summary>
    public const string Beginning = "https://";

    /// <summary>The address as it is kept: what was typed without <see cref="Beginning"/> is given it.</summary>
    public static string? Of(string? typed) =>
        Cleaned.Line(typed) is { } line && !line.Contains("://", StringComparison.Ordinal) ? Beginning + line : Cleaned.Line(typed);
}
