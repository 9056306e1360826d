using System.Globalization;
using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>What stands in a cell of a list of enterprises, and what it means. Lists are Danish in both languages.</summary>
internal static class ImportWords
{
    private static readonly char[] BetweenWords = [',', ';', '/', '|', '\n'];

    /// <summary>The Danish word.</summary>
    public static string? Of<T>(T? value) where T : struct, Enum => value is { } told ? Texts.All("da")[$"{typeof(T).Name}.{told}"] : null;

    public static string? Of(long? amount) => amount?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(bool? told) => told is { } known ? Texts.All("da")[known ? "Yes" : "No"] : null;

    /// <summary>12.03.2026, 03.2026 or 2026</summary>
    public static string? Of(PartialDate? date) => date is null ? null : string.Join('.', date.ToString().Split('-').Reverse());

    /// <summary>The value of a word, Danish or English; null when there is none.</summary>
    public static T? Find<T>(string word) where T : struct, Enum
    {
        var key = NameKey.Of(word);
        foreach (var value in Enum.GetValues<T>())
        {
            var text = $"{typeof(T).Name}.{value}";
            if (NameKey.Of(Texts.All("da")[text]) == key || NameKey.Of(Texts.All("en")[text]) == key) return value;
        }

        return null;
    }

    /// <summary>The values of words with commas between; null when one of them is unknown.</summary>
    public static IReadOnlyList<T>? FindAll<T>(string words) where T : struct, Enum
    {
        var found = words.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Find<T>).ToList();
        return found.Count == 0 || found.Contains(null) ? null : [.. found.OfType<T>().Distinct().Order()];
    }

    public static bool? YesOrNo(string word) => NameKey.Of(word) switch
    {
        "ja" or "yes" => true,
        "nej" or "no" => false,
        _ => null,
    };

    /// <summary>Four digits; a sheet that took 0800 for a number has lost its first.</summary>
    public static string? PostalCode(string text) => text.All(char.IsAsciiDigit) && text.Length is 3 or 4 ? text.PadLeft(4, '0') : null;

    public static long? Amount(string text) => Kroner.Parse(text) is > 0 and <= EnterpriseProfile.MostKroner and var amount ? amount : null;

    /// <summary>A date as people type it, or as a sheet counts days from 1900.</summary>
    public static PartialDate? Date(string text)
    {
        if (text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && DateTime.FromOADate(days) is var day) return new PartialDate(day.Year, day.Month, day.Day);
        return PartialDate.Parse(text) is { Year: >= 1500 and <= 2100 } date ? date : null;
    }

    /// <summary>An address on the web; the beginning that everybody leaves out is put before it.</summary>
    public static string? Website(string text)
    {
        var address = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        return EnterpriseProfile.IsWebsite(address) ? address : null;
    }
}
