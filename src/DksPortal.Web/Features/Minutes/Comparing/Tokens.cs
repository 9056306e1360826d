using System.Globalization;

namespace DksPortal.Web.Features.Minutes.Comparing;

/// <summary>Cuts a text into the parts that are compared; put together again they are the text.</summary>
internal static class Tokens
{
    /// <summary>Paragraphs, each with its line break.</summary>
    public static IReadOnlyList<string> Paragraphs(string text) => Cut(text, (at, c) => at > 0 && text[at - 1] == '\n');

    /// <summary>Words, stretches of space, and each other sign by itself.</summary>
    public static IReadOnlyList<string> Words(string text) => Cut(text, (at, c) => at > 0 && (Kind(text[at - 1]) != Kind(c) || Kind(c) == 0));

    private static int Kind(char c) => c switch
    {
        _ when char.IsLetterOrDigit(c) || char.IsSurrogate(c) => 1,
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 1,
        '\n' => 0,
        _ when char.IsWhiteSpace(c) => 2,
        _ => 0,
    };

    private static List<string> Cut(string text, Func<int, char, bool> begins)
    {
        var (tokens, start) = (new List<string>(), 0);
        for (var at = 1; at <= text.Length; at++)
        {
            if (at < text.Length && !begins(at, text[at])) continue;
            tokens.Add(text[start..at]);
            start = at;
        }

        return tokens;
    }
}
