using System.Globalization;
using DksPortal.Domain.People;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>The words that somebody looks for.</summary>
internal sealed class DirectoryWords
{
    /// <summary>The most words that are looked at.</summary>
    private const int Most = 12;

    // They stand in nearly every text, and nobody looks for them.
    private static readonly HashSet<string> Small =
        ["og", "i", "paa", "af", "til", "for", "med", "en", "et", "den", "det", "de", "der", "som", "vi", "er", "at", "fra", "eller", "om", "and", "the", "of"];

    private readonly List<string> words;
    private readonly bool anyWord;
    private readonly int? cvr;

    private DirectoryWords(List<string> words, bool anyWord, int? cvr) => (this.words, this.anyWord, this.cvr) = (words, anyWord, cvr);

    /// <summary>Whether there is nothing to look for, so that everything fits.</summary>
    public bool IsAnything => words.Count == 0 && cvr is null;

    /// <summary>Reads them; a CVR number alone is the number of one enterprise.</summary>
    public static DirectoryWords Of(DirectoryQuery query)
    {
        var typed = FoldedWords.Of(query.Words).Distinct().ToList();
        var telling = typed.Where(word => !Small.Contains(word)).Take(Most).ToList();
        var number = CvrNumber.Parse(query.Words) is { } digits ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : (int?)null;
        return new(telling.Count > 0 ? telling : [.. typed.Take(Most)], query.AnyWord, number);
    }

    /// <summary>How well each slot fits; 0 where it does not.</summary>
    public ushort[] Scores(WordIndex index, List<DirectoryEntry> entries)
    {
        var sums = new ushort[entries.Count];
        if (cvr is { } number)
        {
            for (var slot = 0; slot < sums.Length; slot++)
                if (entries[slot].Cvr == number)
                    sums[slot] = WordIndex.Most;
            return sums;
        }

        var scores = new byte[entries.Count];
        for (var word = 0; word < words.Count; word++)
        {
            Array.Clear(scores);
            index.Score(words[word], scores);
            for (var slot = 0; slot < sums.Length; slot++)
                sums[slot] = anyWord || (scores[slot] > 0 && (word == 0 || sums[slot] > 0)) ? (ushort)(sums[slot] + scores[slot]) : (ushort)0;
        }

        return sums;
    }
}
