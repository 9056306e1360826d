namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>Where a word stands; what comes first weighs more.</summary>
internal enum WordField
{
    Name,
    Sells,
    Rest,
}

/// <summary>The words of all enterprises, and which of them each stands in.</summary>
internal sealed class WordIndex
{
    /// <summary>The highest score that one word can give.</summary>
    public const int Most = WordMatch.Exact;

    private static readonly int[] Weights = [10, 7, 5];

    private readonly Dictionary<string, int> numbers = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];
    private readonly List<uint> letters = [];
    // Each place is the enterprise's slot and, in the two lowest bits, the field; slots only grow.
    private readonly List<List<int>> places = [];

    public WordIndex() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the words of a text of the newest slot, the weightiest field first.</summary>
    public void Add(int slot, WordField field, string? text) => FoldedWords.Each(text, word => Add(slot, field, word));

    /// <summary>Adds to each slot's score what the word gives it there.</summary>
    public void Score(string typed, Span<byte> scores)
    {
        var match = new WordMatch(typed);
        for (var number = 0; number < words.Count; number++)
        {
            if (match.Of(words[number], letters[number]) is not (> 0 and var quality)) continue;
            foreach (var place in places[number])
            {
                var score = (byte)(quality * Weights[place & 3] / 10);
                if (scores[place >> 2] < score) scores[place >> 2] = score;
            }
        }
    }

    /// <summary>Gives back what was reserved for more.</summary>
    public void Settle()
    {
        foreach (var list in places) list.TrimExcess();
    }

    private void Add(int slot, WordField field, ReadOnlySpan<char> word)
    {
        if (!lookup.TryGetValue(word, out var number))
        {
            number = words.Count;
            var text = word.ToString();
            numbers.Add(text, number);
            words.Add(text);
            letters.Add(WordMatch.LettersOf(text));
            places.Add(new List<int>(1));
        }

        var list = places[number];
        if (list.Count == 0 || list[^1] >> 2 != slot) list.Add((slot << 2) | (int)field);
    }
}
