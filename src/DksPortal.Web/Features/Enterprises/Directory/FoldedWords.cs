using System.Globalization;
using System.Text;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>The words of a text as they are compared: small letters without accents, æ as ae, ø as oe, å as aa.</summary>
public static class FoldedWords
{
    /// <summary>The most characters of a word; what follows tells no two words apart.</summary>
    public const int Longest = 48;

    /// <summary>The words in their order, each as often as it stands there.</summary>
    public static List<string> Of(string? text)
    {
        var words = new List<string>();
        Each(text, word => words.Add(word.ToString()));
        return words;
    }

    /// <summary>Hands over each word; the letters are gone once that returns.</summary>
    public static void Each(string? text, Action<ReadOnlySpan<char>> take)
    {
        if (text is null) return;
        Span<char> word = stackalloc char[Longest];
        var length = 0;
        foreach (var letter in text.IsNormalized() ? text : text.Normalize())
        {
            if (Folded(letter) is { Length: > 0 } folded)
            {
                foreach (var one in folded)
                    if (length < Longest)
                        word[length++] = one;
            }
            else if (length > 0)
            {
                take(word[..length]);
                length = 0;
            }
        }

        if (length > 0) take(word[..length]);
    }

    /// <summary>What a letter is compared as; empty for what stands between words.</summary>
    private static ReadOnlySpan<char> Folded(char letter) => letter switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => Ascii.AsSpan(letter, 1),
        >= 'A' and <= 'Z' => Ascii.AsSpan(letter | 0x20, 1),
        < (char)0x80 => default,
        'æ' or 'Æ' or 'ä' or 'Ä' => "ae",
        'ø' or 'Ø' or 'ö' or 'Ö' => "oe",
        'å' or 'Å' => "aa",
        'ß' => "ss",
        _ => Base(letter),
    };

    private static ReadOnlySpan<char> Base(char letter)
    {
        if (!char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)) return default;
        var parts = letter.ToString().Normalize(NormalizationForm.FormKD).Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark);
        return string.Concat(parts).ToLowerInvariant();
    }

    private static readonly string Ascii = string.Concat(Enumerable.Range(0, 128).Select(code => (char)code));
}
