using System.Text.RegularExpressions;

namespace DksPortal.Web.Tests.Security;

/// <summary>An address of the portal and who may use it. Others find nothing there, or are asked to sign in.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Template">The path, with the names of samples in braces: see <see cref="Samples"/>.</param>
/// <param name="Open">Who may.</param>
/// <param name="Kind">What comes back.</param>
internal sealed partial record Address(string Method, string Template, Who Open, Answer Kind = Answer.Page)
{
    /// <summary>The template with its holes unnamed, as <c>GET /moeder/{}</c>: what an endpoint is recognised by.</summary>
    public string Shape => $"{Method} {Hole().Replace(Template, "{}")}";

    /// <summary>Whether the public has a row for this address, if not for this thing.</summary>
    public bool HasPublicRow => AccessTable.All.Any(other => other.Shape == Shape && other.Open.HasFlag(Who.Public));

    /// <summary>Template and method of an endpoint in the same form.</summary>
    public static string ShapeOf(string method, string? route) => $"{method} {Hole().Replace($"/{route?.TrimStart('/')}", "{}")}";

    // A constraint may hold braces of its own, which a route writes twice.
    [GeneratedRegex(@"\{(?:\{\{|\}\}|[^{}])*\}")]
    private static partial Regex Hole();
}

/// <summary>What an address answers with.</summary>
internal enum Answer
{
    /// <summary>A page for reading.</summary>
    Page,

    /// <summary>A file or a line of text.</summary>
    File,

    /// <summary>A page that says why there is nothing now, with a status of its own.</summary>
    Refusal,
}
