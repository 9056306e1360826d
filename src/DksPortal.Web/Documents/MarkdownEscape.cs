using System.Text;

namespace DksPortal.Web.Documents;

/// <summary>Words put into Markdown as they are.</summary>
public static class MarkdownEscape
{
    /// <summary>Words on one line of which no sign is Markdown.</summary>
    public static string Of(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var sign in words)
        {
            if (sign is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '!') text.Append('\\');
            text.Append(sign);
        }

        return text.ToString();
    }
}
