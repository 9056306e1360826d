using System.Text;

namespace DksPortal.Web.Documents;

/// <summary>Something within a line of text.</summary>
public abstract record Inline
{
    /// <summary>The words of <paramref name="inlines"/> with no markup; a line break is a space.</summary>
    public static string PlainText(IReadOnlyList<Inline> inlines)
    {
        if (inlines is [Text only])
            return only.Value;
        var words = new StringBuilder();
        Append(words, inlines);
        return words.ToString();
    }

    private static void Append(StringBuilder words, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
            switch (inline)
            {
                case Text text: words.Append(text.Value); break;
                case Code code: words.Append(code.Value); break;
                case LineBreak: words.Append(' '); break;
                case Container container: Append(words, container.Inlines); break;
            }
    }
}

/// <summary>Words as they are.</summary>
public sealed record Text(string Value) : Inline;

/// <summary>Words that are to be taken literally, such as a file name.</summary>
public sealed record Code(string Value) : Inline;

/// <summary>The line ends here though the paragraph goes on.</summary>
public sealed record LineBreak : Inline;

/// <summary>An inline that holds others.</summary>
public abstract record Container(IReadOnlyList<Inline> Inlines) : Inline;

/// <summary>Important words.</summary>
public sealed record Strong(IReadOnlyList<Inline> Inlines) : Container(Inlines)
{
    /// <summary>Important words without other markup.</summary>
    public Strong(string text) : this([new Text(text)]) { }
}

/// <summary>Stressed words.</summary>
public sealed record Emphasis(IReadOnlyList<Inline> Inlines) : Container(Inlines)
{
    /// <summary>Stressed words without other markup.</summary>
    public Emphasis(string text) : this([new Text(text)]) { }
}

/// <summary>Something overdue or not yet valid: set in red, so say it in words too.</summary>
public sealed record Late(IReadOnlyList<Inline> Inlines) : Container(Inlines)
{
    /// <summary>Overdue in plain words.</summary>
    public Late(string text) : this([new Text(text)]) { }
}

/// <summary>
/// Words that lead somewhere. <paramref name="Href"/> is <c>http(s)</c>, <c>mailto</c>, an address within the portal
/// (<c>/moeder</c>) or, in a document, <c>#anchor</c>; what <see cref="SafeHref"/> refuses is written as plain words.
/// </summary>
public sealed record Link(string Href, IReadOnlyList<Inline> Inlines) : Container(Inlines)
{
    /// <summary>A link without other markup.</summary>
    public Link(string href, string text) : this(href, [new Text(text)]) { }
}
