using System.Text;

namespace DksPortal.Web.Documents;

/// <summary>Takes out of a text what neither screen nor paper can show.</summary>
internal static class ReadableText
{
    /// <summary>
    /// <paramref name="text"/> without control characters (line breaks and tabs stay) and halves of characters, with
    /// letters composed: an <c>a</c> followed by a ring is <c>å</c>.
    /// </summary>
    public static string Of(string text) =>
        Ascii.IsValid(text) && !text.Any(IsUnreadable) ? text : Cleaned(text);

    private static string Cleaned(string text)
    {
        var readable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // Reads half a character as U+FFFD.
            if (!(rune.IsBmp && IsUnreadable((char)rune.Value)))
                readable.Append(rune);
        return readable.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsUnreadable(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
        || c is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');
}
