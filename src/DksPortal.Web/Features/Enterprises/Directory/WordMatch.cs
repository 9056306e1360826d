namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>How well a word of the directory answers a word that somebody looks for. Both are folded.</summary>
/// <remarks>Danish puts words together, so a part of a word counts, and so does a word that what was typed is put together of.</remarks>
internal sealed class WordMatch
{
    public const int Exact = 100;
    public const int Beginning = 80;
    public const int Part = 60;
    public const int PartOfTyped = 45;
    public const int Misspelt = 50;
    public const int MisspeltPart = 28;

    // Shorter words stand in too many others to tell anything.
    private const int ShortestPart = 4;
    private const int ShortestBeginningOfTyped = 5;
    private const int ShortestEndOfTyped = 6;
    private const int ShortestMisspeltPart = 6;

    private readonly string typed;
    private readonly uint letters;
    private readonly int slips;

    public WordMatch(string typed)
    {
        (this.typed, letters) = (typed, LettersOf(typed));
        slips = typed.Any(char.IsAsciiDigit) ? 0 : typed.Length switch { >= 8 => 2, >= 4 => 1, _ => 0 };
    }

    /// <summary>The letters of a word as bits: what lacks too many of them needs no closer look.</summary>
    public static uint LettersOf(ReadOnlySpan<char> word)
    {
        var found = 0u;
        foreach (var letter in word) found |= 1u << (letter is >= 'a' and <= 'z' ? letter - 'a' : 26 + (letter % 6));
        return found;
    }

    /// <summary>0 when it does not, 100 when it is the same word.</summary>
    public int Of(string word, uint its)
    {
        var lacking = System.Numerics.BitOperations.PopCount(letters & ~its);
        if (lacking == 0)
        {
            if (word.StartsWith(typed, StringComparison.Ordinal)) return word.Length == typed.Length ? Exact : typed.Length > 1 ? Beginning : 0;
            if (typed.Length >= ShortestPart && word.Contains(typed, StringComparison.Ordinal)) return Part;
        }

        var beyond = System.Numerics.BitOperations.PopCount(its & ~letters);
        if (beyond == 0 && word.Length < typed.Length)
        {
            if (word.Length >= ShortestBeginningOfTyped && typed.StartsWith(word, StringComparison.Ordinal)) return PartOfTyped;
            if (word.Length >= ShortestEndOfTyped && typed.EndsWith(word, StringComparison.Ordinal)) return PartOfTyped;
        }

        return slips == 0 || (lacking > slips && beyond > 1) || word.Length < 3 ? 0 : Slipped(word, lacking, beyond);
    }

    private int Slipped(string word, int lacking, int beyond)
    {
        var found = EditDistance.Between(typed, word);
        if (lacking <= slips)
        {
            if (found.Whole <= slips) return Misspelt - found.Whole;
            if (typed.Length >= ShortestBeginningOfTyped && found.Beginning <= slips) return MisspeltPart;
            if (typed.Length >= ShortestMisspeltPart && word.Length > typed.Length && EditDistance.Inside(typed, word) <= 1) return MisspeltPart - 2;
        }

        return beyond <= 1 && word.Length >= ShortestEndOfTyped && word.Length < typed.Length && found.OfTyped <= 1 ? MisspeltPart - 4 : 0;
    }
}
