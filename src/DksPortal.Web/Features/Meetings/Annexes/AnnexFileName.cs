using System.Buffers;
using DksPortal.Domain;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>The name of a file as any system can keep it.</summary>
public static class AnnexFileName
{
    private static readonly SearchValues<char> Refused = SearchValues.Create("<>:\"|?*");

    /// <summary>
    /// The name without path, control characters and marks that turn the direction of reading, with a dash for what a
    /// file system refuses, at most 200 characters with its end kept; null when nothing is left of it.
    /// </summary>
    public static string? Of(string? sent)
    {
        var last = (sent ?? "").Split('/', '\\')[^1];
        if (Cleaned.Line(last) is not { } line) return null;
        var name = string.Concat(line.Where(letter => !IsHidden(letter)).Select(letter => Refused.Contains(letter) ? '-' : letter)).Trim(' ', '.');
        if (name.Length == 0) return null;
        var end = Path.GetExtension(name);
        var most = TextLimits.Line - end.Length;
        return name.Length <= TextLimits.Line || most < 1 ? name : Whole(name[..most]) + end;
    }

    /// <summary>What reads from the right, or takes no room, hides how a name ends.</summary>
    private static bool IsHidden(char letter) =>
        letter is '\u200E' or '\u200F' or '\u061C' or '\u200B' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Not half a letter at the end.</summary>
    private static string Whole(string text) => (char.IsHighSurrogate(text[^1]) ? text[..^1] : text).TrimEnd(' ', '.');
}
