using System.Text;

namespace DksPortal.Domain;

/// <summary>A name as it is compared: the same for every spelling that a reader takes for the same name.</summary>
public static class NameKey
{
    /// <summary>
    /// Lower case, <c>&amp;</c> as <c>og</c>, <c>aa</c> as <c>å</c>, letters and digits alone with single spaces between.
    /// </summary>
    public static string Of(string name)
    {
        var spelled = (Cleaned.Line(name) ?? "").ToLowerInvariant().Replace("&", " og ", StringComparison.Ordinal);
        var kept = new StringBuilder(spelled.Length);
        foreach (var letter in spelled)
        {
            if (char.IsLetterOrDigit(letter)) kept.Append(letter);
            else if (letter is not ('-' or '\'' or '.' or '’') && kept.Length > 0 && kept[^1] != ' ') kept.Append(' ');
        }

        return kept.ToString().Replace("aa", "å", StringComparison.Ordinal).Trim();
    }
}
