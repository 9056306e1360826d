using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Cvr;

/// <summary>The register's words in the portal's: forms in law, and industry codes (Dansk Branchekode) as the portal's coarse sectors.</summary>
internal static class CvrWords
{
    private static readonly Dictionary<string, LegalForm> ByShort = ByWord(
        (LegalForm.Amba, "AMBA AMB ABA"), (LegalForm.Fmba, "FMBA FMA FBA"), (LegalForm.Smba, "SMBA SMA SBA"), (LegalForm.Aps, "APS IVS"),
        (LegalForm.PublicLimited, "AS"), (LegalForm.Partnership, "IS"), (LegalForm.SoleTrader, "ENK PMV"));

    /// <summary>In this order: an association with limited liability is not any association.</summary>
    private static readonly (string Word, LegalForm Form)[] ByWords =
    [
        ("andelsselskab", LegalForm.Amba), ("forening med begrænset", LegalForm.Fmba), ("selskab med begrænset", LegalForm.Smba),
        ("anpartsselskab", LegalForm.Aps), ("aktieselskab", LegalForm.PublicLimited), ("interessentskab", LegalForm.Partnership),
        ("enkeltmands", LegalForm.SoleTrader), ("fond", LegalForm.Foundation), ("forening", LegalForm.Association),
    ];

    /// <summary>By the first digits of the code; the longest that fits counts.</summary>
    private static readonly Dictionary<string, Sector> ByCode = ByWord(
        (Sector.Construction, "41 42 43"), (Sector.Food, "10 11 56"), (Sector.Cleaning, "81"),
        (Sector.Greenery, "01 02 813"), (Sector.Reuse, "38 4779 95"), (Sector.Transport, "49 50 52 53"),
        (Sector.Advice, "69 70 71 72 73"), (Sector.Digital, "61 62 63"), (Sector.Finance, "64 65 66"),
        (Sector.Culture, "58 59 60 741 90 91"), (Sector.Education, "85"), (Sector.Care, "86 87 88"),
        (Sector.Retail, "45 46 47"));

    /// <summary>The form, by its short or its long name; null when the portal has no word for it.</summary>
    public static LegalForm? FormOf(string? brief, string? words)
    {
        var letters = string.Concat((brief ?? "").Where(char.IsLetter)).ToUpperInvariant();
        if (ByShort.TryGetValue(letters, out var form)) return form;
        var all = $"{words} {brief}".ToLowerInvariant();
        return ByWords.Where(one => all.Contains(one.Word, StringComparison.Ordinal)).Select(one => (LegalForm?)one.Form).FirstOrDefault();
    }

    /// <summary>The sector, by the industry code; null when the portal has no word for it.</summary>
    public static Sector? SectorOf(string? code) =>
        Enumerable.Range(2, 3).Reverse().Where(length => code?.Length >= length)
            .Select(length => ByCode.TryGetValue(code![..length], out var sector) ? (Sector?)sector : null).FirstOrDefault(found => found is not null);

    private static Dictionary<string, TWord> ByWord<TWord>(params (TWord Word, string Theirs)[] words) =>
        words.SelectMany(one => one.Theirs.Split(' '), (one, theirs) => (theirs, one.Word)).ToDictionary(pair => pair.theirs, pair => pair.Word);
}
