using System.Collections.Frozen;
using DksPortal.Web.Features.Enterprises.Directory;

namespace DksPortal.Web.Features.Enterprises.Buyers;

/// <summary>The words of a need by which enterprises can be found.</summary>
public static class NeedWords
{
    /// <summary>The most words that are looked for: more make nothing clearer.</summary>
    public const int Most = 6;

    private const int Shortest = 3;

    private static readonly FrozenSet<string> Short = Folded("it", "tv", "øl");

    /// <summary>Words that say nothing of what is needed.</summary>
    private static readonly FrozenSet<string> Empty = Folded(
        "alle", "and", "bare", "behov", "blive", "bliver", "brug", "bruge", "både", "cirka", "dag", "dagen", "dage", "dem", "den", "denne", "der", "deres", "det", "dette",
        "efter", "eller", "enkelt", "enkelte", "få", "ganske", "gerne", "har", "have", "hele", "hos", "hvad", "hver", "hvor", "ikke", "ind", "indtil", "inden", "kan",
        "kommune", "kommunen", "kommunens", "kroner", "københavn", "københavns", "køb", "købe", "leverandør", "levere", "levering", "leveret", "lille", "man", "med",
        "medarbejdere", "mellem", "mere", "mindst", "måned", "måneden", "nogen", "noget", "nogle", "når", "også", "omkring", "over", "personer", "samt", "skal", "skulle",
        "som", "stor", "stort", "store", "stk", "søger", "til", "under", "uge", "ugen", "uger", "ved", "vil", "være", "vores", "about", "for", "from", "need", "needs", "our",
        "some", "that", "the", "with", "fra", "sin", "sine", "året", "år", "årlig", "årligt", "ny", "nye", "nyt", "antal", "arbejdsdage", "deltagere", "folk", "gange",
        "gæster", "hundrede", "kbh", "kr", "københavner", "mand", "mandag", "medlemmer", "mennesker", "millioner", "minutter", "mødedeltagere", "person", "pers", "styk",
        "styks", "time", "timer", "tusind", "people", "persons", "guests", "participants", "want", "copenhagen", "municipality", "looking", "someone", "something", "who",
        "can");

    /// <summary>Those words, as they are typed but in small letters; each once, the first ones.</summary>
    public static IReadOnlyList<string> Of(string? need)
    {
        var letters = string.Concat((need ?? "").ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '));
        return [.. letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(IsTelling).DistinctBy(Fold).Take(Most)];
    }

    private static bool IsTelling(string word) => Fold(word) is var folded
        && (Short.Contains(folded) || (word.Length >= Shortest && !Empty.Contains(folded) && !char.IsDigit(word[0])));

    private static FrozenSet<string> Folded(params ReadOnlySpan<string> words)
    {
        var folded = new HashSet<string>();
        foreach (var word in words) folded.Add(Fold(word));
        return folded.ToFrozenSet();
    }

    /// <summary>As the directory compares words, so that "Koebenhavn" says as little as "København".</summary>
    private static string Fold(string word) => string.Concat(FoldedWords.Of(word));
}
