namespace DksPortal.Domain.Minutes;

/// <summary>Finds who speaks at the beginning of a line, as secretaries write it. Each line is read once.</summary>
public static class StatementHeads
{
    /// <summary>The most characters that may stand before the colon.</summary>
    private const int Longest = 160;

    private static readonly string[] FloorWords =
    [
        "input fra salen", "inputs fra salen", "indlæg fra salen", "spørgsmål fra salen", "kommentar fra salen", "kommentarer fra salen",
        "bemærkning fra salen", "fra salen",
    ];

    /// <summary>Short words in capitals that announce a note and no speaker.</summary>
    private static readonly string[] NoInitials = ["NB", "OBS", "PS"];

    /// <summary>Small words within a name.</summary>
    private static readonly string[] Particles = ["af", "da", "de", "den", "der", "di", "du", "la", "ten", "van", "von"];

    /// <summary>Who speaks in this line, or null when it is no beginning of a statement.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="knows">Whether the meeting knows these initials or this name, of whatever form.</param>
    public static StatementHead? Of(ReadOnlySpan<char> line, Func<string, bool>? knows = null)
    {
        var indent = line.Length - line.TrimStart().Length;
        var text = line[indent..];
        return text.IsEmpty || !char.IsLetter(text[0]) ? null : Floor(text, indent) ?? Speaker(text, indent, knows);
    }

    /// <summary>Whether somebody on the floor begins to be named in this line, and the name goes on in the next.</summary>
    public static bool IsCut(string line) =>
        line.Length <= Longest && line.IndexOf('(', StringComparison.Ordinal) > 0 && !line.Contains(')', StringComparison.Ordinal)
        && FloorWords.Any(words => line.StartsWith(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether this has the form of initials: two to five capitals, perhaps with a number that tells apart.</summary>
    public static bool IsInitials(ReadOnlySpan<char> word)
    {
        var letters = 0;
        while (letters < word.Length && char.IsUpper(word[letters])) letters++;
        return letters is >= 2 and <= 5 && word.Length - letters <= 2 && !word[letters..].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether this has the form of a full name: two to four words with capitals.</summary>
    public static bool IsFullName(string text)
    {
        var words = text.Split(' ');
        return words.Length is >= 2 and <= 5
            && IsNameWord(words[0]) && words[^1].Length > 1 && IsNameWord(words[^1])
            && words.Count(IsNameWord) is >= 2 and <= 4
            && words.All(word => IsNameWord(word) || Particles.Contains(word));
    }

    private static StatementHead? Floor(ReadOnlySpan<char> text, int indent)
    {
        foreach (var words in FloorWords)
        {
            if (!text.StartsWith(words, StringComparison.OrdinalIgnoreCase)) continue;
            var at = words.Length;
            var colons = Skip(text, ref at);
            string? who = null;
            if (at < text.Length && text[at] == '(' && text[at..].IndexOf(')') is > 0 and var end)
            {
                who = text[(at + 1)..(at + end)].Trim().ToString();
                at += end + 1;
                colons += Skip(text, ref at);
            }

            if (colons == 0) return null;
            var (name, organisation) = NameAndPlace(who ?? "");
            return new StatementHead(StatementKind.Floor, name, organisation, null, indent + at);
        }

        return null;
    }

    private static StatementHead? Speaker(ReadOnlySpan<char> text, int indent, Func<string, bool>? knows)
    {
        var colon = text[..Math.Min(text.Length, Longest)].IndexOf(':');
        if (colon < 1 || (colon + 1 < text.Length && (char.IsDigit(text[colon + 1]) || text[colon + 1] is '/' or ':'))) return null;
        var who = text[..colon].TrimEnd();
        string? remark = null;
        if (who[^1] == ')' && who.IndexOf('(') is > 0 and var open)
        {
            remark = who[(open + 1)..^1].Trim().ToString();
            who = who[..open].TrimEnd();
        }

        if (who.Length > TextLimits.Line || who.ContainsAny('\t', '(', ')')) return null;
        var (name, at) = (who.ToString(), colon + 1);
        Skip(text, ref at);
        var isKnown = knows?.Invoke(name) == true;
        var kind = IsInitials(name) ? StatementKind.Initials : IsFullName(name) ? StatementKind.FullName : StatementKind.Plain;
        if (kind == StatementKind.Plain && isKnown) kind = name.Contains(' ', StringComparison.Ordinal) ? StatementKind.FullName : StatementKind.Initials;
        return kind == StatementKind.Plain || (!isKnown && NoInitials.Contains(name)) ? null : new StatementHead(kind, name, null, remark, indent + at);
    }

    /// <summary>A name and where its bearer belongs, divided by a comma or by <c>fra</c>.</summary>
    internal static (string? Name, string? Place) NameAndPlace(string text)
    {
        foreach (var between in new[] { ",", " fra " })
        {
            if (text.IndexOf(between, StringComparison.Ordinal) is not (> 0 and var at)) continue;
            return (Cleaned.Line(text[..at]), Cleaned.Line(text[(at + between.Length)..]));
        }

        return (Cleaned.Line(text), null);
    }

    /// <summary>Goes past spaces and colons, and counts the colons.</summary>
    private static int Skip(ReadOnlySpan<char> text, ref int at)
    {
        var colons = 0;
        for (; at < text.Length && text[at] is ' ' or '\u00a0' or '\t' or ':'; at++) colons += text[at] == ':' ? 1 : 0;
        return colons;
    }

    private static bool IsNameWord(string word) =>
        word.Length > 0 && char.IsUpper(word[0]) && (word.Length == 1 || word[1] == '.' || word.Any(char.IsLower))
        && word.All(letter => char.IsLetter(letter) || letter is '-' or '.' or '\'' or '’');
}
