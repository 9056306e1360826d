using System.Globalization;

namespace DksPortal.Domain.Minutes.Import;

/// <summary>What the titles of points and breaks tell.</summary>
internal static class PointTitle
{
    private const int FewestCapitals = 5;

    private static readonly string[] By = [" ved ", " v. ", " v/ ", " v/"];

    /// <summary>The number and the rest of a line such as <c>3. Velkomst</c>.</summary>
    public static (int Number, string Title)? Numbered(string line)
    {
        var dot = line.IndexOf('.', StringComparison.Ordinal);
        if (dot is < 1 or > 3 || dot + 2 >= line.Length || line[dot + 1] != ' ') return null;
        return int.TryParse(line[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, line[(dot + 2)..]) : null;
    }

    /// <summary>Whether the line stands in capitals alone, as a break does.</summary>
    public static bool IsInCapitals(string line) =>
        line.Length <= 80 && !line.Contains(':', StringComparison.Ordinal) && line.Count(char.IsUpper) >= FewestCapitals
        && !line.Any(letter => char.IsLower(letter) || char.IsDigit(letter));

    /// <summary>The same with one capital: <c>Frokostpause</c>.</summary>
    public static string InSmallLetters(string line) => line[..1] + line[1..].ToLowerInvariant();

    /// <summary>Whether a quotation that was begun has not ended.</summary>
    public static bool IsOpen(string title) => title.Count(letter => letter is '”' or '"' or '“' or '„') % 2 == 1;

    /// <summary>Without the sign that only ended the line.</summary>
    public static string Trimmed(string title) => title.TrimEnd(' ', '.', ':', ',') is { Length: > 0 } trimmed ? trimmed : title;

    /// <summary>Who presents, when the text tells: the full name after <c>ved</c> or <c>v.</c>.</summary>
    public static string? Presenter(string text)
    {
        var at = By.Select(by => (From: text.IndexOf(by, StringComparison.Ordinal), by.Length)).Where(found => found.From >= 0)
            .OrderBy(found => found.From).Select(found => found.From + found.Length).FirstOrDefault(-1);
        if (at < 0) return null;
        var name = new List<string>();
        foreach (var word in text[at..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(12))
        {
            var bare = word.TrimEnd(',', '.', ':', ';');
            if (bare.Length > 1 && char.IsUpper(bare[0])) name.Add(bare);
            else if (name.Count > 0) break;
            if (name.Count > 0 && bare.Length != word.Length) break;
        }

        return name.Count is >= 2 and <= 4 ? string.Join(' ', name) : null;
    }
}
