using System.Globalization;
using System.Text.RegularExpressions;

namespace DksPortal.Web.Localisation;

/// <summary>Amounts in whole kroner as the reader writes them: <c>1.250.000</c>, or <c>1,250,000</c> in English.</summary>
public static partial class Kroner
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>1.250.000, or 1,250,000</summary>
    public static string ToKroner(this long amount) => amount.ToString("#,0", Texts.IsEnglish ? CultureInfo.InvariantCulture : Danish);

    /// <summary>Whether it is empty or can be read as an amount.</summary>
    public static bool CanRead(string? typed) => string.IsNullOrWhiteSpace(typed) || Parse(typed) is not null;

    /// <summary>
    /// Reads <c>1250000</c>, <c>1.250.000</c>, <c>1,250,000</c>, <c>1 250 000 kr.</c> and <c>1.250.000,00</c>; null when it is
    /// none of them: of whole kroner three digits after a point or a comma are thousands in either language.
    /// </summary>
    public static long? Parse(string? typed) =>
        typed?.Trim() is { Length: > 0 and < 40 } text && Amount().Match(text) is { Success: true } found
        && long.TryParse(Separator().Replace($"{found.Groups[1]}{found.Groups[2]}", ""), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : null;

    [GeneratedRegex(@"^(?:kr\.?\s*|DKK\s*)?(?:([0-9]{1,3}(?:[.\s][0-9]{3})+|[0-9]+)(?:,00|,-)?|([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.00)?)(?:\s*(?:kr\.?|kroner|DKK))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"[.,\s]")]
    private static partial Regex Separator();
}
