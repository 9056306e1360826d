using System.Text;

namespace DksPortal.Domain;

/// <summary>Cleans what people type.</summary>
public static class Cleaned
{
    /// <summary>
    /// The text in Unicode's composed form, with <c>\n</c> line ends, trimmed, without control characters, without
    /// code points that are no characters and without the marks that turn the direction of what follows; null when
    /// nothing that can be seen is left.
    /// </summary>
    public static string? Text(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var kept = new StringBuilder(typed.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in typed.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (IsKept(rune)) kept.Append(units[..rune.EncodeToUtf16(units)]);
        }

        var text = kept.ToString().Normalize(NormalizationForm.FormC).Trim();
        return text.EnumerateRunes().Any(IsSeen) ? text : null;
    }

    /// <summary>As <see cref="Text"/>, on one line: line breaks and tabs become single spaces.</summary>
    public static string? Line(string? typed) =>
        Text(typed) is { } text ? string.Join(' ', text.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)) : null;

    /// <summary>The line, which must be there and within its limit.</summary>
    /// <exception cref="RuleViolation"><paramref name="missing"/> when it is empty, <c>Text.TooLong</c> when it is too long.</exception>
    public static string Required(string? typed, string missing, int limit = TextLimits.Line) =>
        Within(Line(typed) ?? throw new RuleViolation(missing), limit);

    /// <summary>The line or null, within its limit.</summary>
    /// <exception cref="RuleViolation"><c>Text.TooLong</c> when it is too long.</exception>
    public static string? OptionalLine(string? typed, int limit = TextLimits.Line) =>
        Line(typed) is { } line ? Within(line, limit) : null;

    /// <summary>The text or null, within its limit.</summary>
    /// <exception cref="RuleViolation"><c>Text.TooLong</c> when it is too long.</exception>
    public static string? Optional(string? typed, int limit) =>
        Text(typed) is { } text ? Within(text, limit) : null;

    private static string Within(string text, int limit) =>
        text.Length <= limit ? text : throw new RuleViolation("Text.TooLong", limit);

    /// <summary>Not a space and not one of the marks that take no room, such as the zero-width space.</summary>
    private static bool IsSeen(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not System.Globalization.UnicodeCategory.Format;

    private static bool IsKept(Rune rune) => rune.Value switch
    {
        '\n' or '\t' => true,
        0xFFFD => false,
        >= 0xFDD0 and <= 0xFDEF => false,
        >= 0x202A and <= 0x202E => false,
        >= 0x2066 and <= 0x2069 => false,
        // The last two of every plane are no characters (Unicode §23.7), and normalising refuses them.
        _ when (rune.Value & 0xFFFE) == 0xFFFE => false,
        _ => !Rune.IsControl(rune),
    };
}
