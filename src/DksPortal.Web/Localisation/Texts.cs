using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace DksPortal.Web.Localisation;

/// <summary>Every word the portal says, in the reader's language: Danish, or English where that was chosen.</summary>
public sealed class Texts
{
    private static readonly ResourceManager Resources = new(typeof(Texts).FullName!, typeof(Texts).Assembly);
    private static readonly FrozenDictionary<string, string> Danish = Read("");
    private static readonly FrozenDictionary<string, string> English = Read("en");

    /// <summary>The text of that key, or the key itself in brackets when there is none.</summary>
    public string this[string key] => Here.TryGetValue(key, out var text) ? text : $"[{key}]";

    /// <summary>The text of that key with its placeholders filled in.</summary>
    public string this[string key, params object?[] args] => string.Format(CultureInfo.CurrentCulture, this[key], args);

    /// <summary>Whether the reader chose English.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>All keys with their text in one language, <c>da</c> or <c>en</c>.</summary>
    public static IReadOnlyDictionary<string, string> All(string language) => language == "en" ? English : Danish;

    /// <summary>The word for a value: <c>MeetingStatus.Held</c> is afholdt.</summary>
    public string Of(Enum value) => this[$"{value.GetType().Name}.{value}"];

    /// <summary>A number of things: the text <c>key.One</c> for one, <c>key.Many</c> for any other number.</summary>
    public string Count(string key, int number, params object?[] others) => this[number == 1 ? $"{key}.One" : $"{key}.Many", [number, .. others]];

    /// <summary>Whether there is such a key.</summary>
    public static bool Has(string key) => Danish.ContainsKey(key);

    private static FrozenDictionary<string, string> Here => IsEnglish ? English : Danish;

    private static FrozenDictionary<string, string> Read(string language)
    {
        var culture = language.Length == 0 ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        return Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToFrozenDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }
}
