using System.Globalization;
using System.Text.RegularExpressions;

namespace DksPortal.Web.Localisation;

/// <summary>Numbers as the reader writes them: <c>1.234,5</c>, or <c>1,234.5</c> in English.</summary>
public static partial class Numbers
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>1.234,5, or 1,234.5: no more decimals than there are, and at most two.</summary>
    public static string ToNumber(this decimal number) => number.ToString("#,0.##", Texts.IsEnglish ? CultureInfo.InvariantCulture : Danish);

    /// <summary>+1.234,5 or −3: a change, with its sign.</summary>
    public static string ToChange(this decimal change) => change switch
    {
        > 0 => $"+{change.ToNumber()}",
        < 0 => $"−{(-change).ToNumber()}",
        _ => "0",
    };

    /// <summary>Whether it is empty or can be read as a number.</summary>
    public static bool CanRead(string? typed) => string.IsNullOrWhiteSpace(typed) || Parse(typed) is not null;

    /// <summary>
    /// Reads <c>12</c>, <c>12,5</c>, <c>-3,25</c> and <c>1.234,5</c>; null when it is none of them. A point stands between
    /// thousands alone, so that 12.5 is asked about in place of being taken for 125. Who reads English may write either
    /// <c>1,234.5</c> or <c>1.234,5</c>; there 1.234 is asked about.
    /// </summary>
    public static decimal? Parse(string? typed) => typed?.Trim() is not { Length: > 0 and < 30 } text ? null
        : !Texts.IsEnglish ? Value(Number().Match(text))
        : Value(EnglishNumber().Match(text)) ?? (Doubtful().IsMatch(text) ? null : Value(Number().Match(text)));

    private static decimal? Value(Match found) => found.Success
        && decimal.TryParse(
            $"{(found.Groups[1].Length > 0 ? "-" : "")}{Separator().Replace(found.Groups[2].Value, "")}.{found.Groups[3].Value}0",
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(@"^([-−]?)([0-9]{1,3}(?:[.\s][0-9]{3})+|[0-9]+)(?:,([0-9]{1,2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^([-−]?)([0-9]{1,3}(?:[,\s][0-9]{3})+|[0-9]+)(?:\.([0-9]{1,2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishNumber();

    /// <summary>Thousands for a Dane, three decimals for an Englishman.</summary>
    [GeneratedRegex(@"^[-−]?[0-9]{1,3}\.[0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Doubtful();

    [GeneratedRegex(@"[.,\s]")]
    private static partial Regex Separator();
}
