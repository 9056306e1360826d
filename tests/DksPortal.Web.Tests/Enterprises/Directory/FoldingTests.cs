using DksPortal.Web.Features.Enterprises.Directory;
using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Web.Tests.Enterprises.Directory;

/// <summary>A name is found however it is spelled.</summary>
public sealed class FoldingTests
{
    private static readonly string[] Syllables = ["æb", "lø", "å", "aa", "ber", "Kø", "ken", "rød", "grøn", "ö", "é", "værk", "sted", "ny", "Ø", "Å", "bro", "ä", "havn", "14"];

    private static readonly Arbitrary<string> Names = (
        from words in Gen.Choose(1, 4)
        from name in Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(Syllables), 3).Select(string.Concat), words)
        select string.Join(' ', name)).ToArbitrary();

    private static readonly (string What, Func<string, string> Spell)[] Foldings =
    [
        ("as it is", name => name),
        ("small", name => name.ToLowerInvariant()),
        ("capital", name => name.ToUpperInvariant()),
        ("aa", name => name.Replace("å", "aa", StringComparison.Ordinal).Replace("Å", "Aa", StringComparison.Ordinal)),
        ("å", name => name.Replace("aa", "å", StringComparison.Ordinal)),
        ("ae", name => name.Replace("æ", "ae", StringComparison.Ordinal)),
        ("oe", name => name.Replace("ø", "oe", StringComparison.Ordinal).Replace("Ø", "OE", StringComparison.Ordinal)),
        ("no accents", name => name.Replace('é', 'e')),
        ("Swedish", name => name.Replace('ø', 'ö').Replace('æ', 'ä')),
        ("taken apart", name => name.Normalize(System.Text.NormalizationForm.FormD)),
        ("beginning of the first word", name => name.Split(' ')[0][..2]),
        ("more spaces", name => $"  {name.Replace(" ", "  ", StringComparison.Ordinal)} ,"),
        ("words the other way round", name => string.Join(' ', name.Split(' ').Reverse())),
        ("a letter missing", name => WithoutLetter(name)),
        ("a letter too many", name => WithLetter(name)),
        ("two letters swapped", name => Swapped(name)),
    ];

    [Fact]
    public void A_name_is_found_under_every_folding() => Prop.ForAll(Names, name =>
    {
        var contents = new DirectoryContents();
        contents.Take([Line(1, name), Line(2, "Zzz")]);
        foreach (var (what, spell) in Foldings)
        {
            var query = new DirectoryQuery { Words = spell(name) };
            Assert.True(contents.Find(query, DirectoryWords.Of(query), 0, 10).Ids.Contains(1), $"'{name}' is not found as '{query.Words}' ({what})");
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void What_fits_best_comes_first()
    {
        var contents = new DirectoryContents();
        contents.Take(
        [
            Line(1, "Aaret Rundt", "Vi driver en kantine"), Line(2, "Havnens Kantine"), Line(3, "Byens Køkken", "kantinedrift for kontorer"),
            Line(4, "Personalekantinen"), Line(5, "Æblet", purpose: "At drive en kantine"), Line(6, "Kantien Øst"), Line(7, "Slet Ikke"),
        ]);
        var query = new DirectoryQuery { Words = "kantine" };

        Assert.Equal([2, 1, 4, 3, 5, 6], contents.Find(query, DirectoryWords.Of(query), 0, 10).Ids);
    }

    [Fact]
    public void Each_word_must_be_found_unless_one_is_enough_and_small_words_count_for_nothing()
    {
        var contents = new DirectoryContents();
        contents.Take([Line(1, "Solbo", "Kantine og mødemad"), Line(2, "Lunden", "Kantine"), Line(3, "Vangen", "Havearbejde")]);
        var need = new DirectoryQuery { Words = "en kantine til møder med mødemad" };
        Assert.Equal([1], Find(need with { Words = "kantine og mødemad" }));
        Assert.Empty(Find(need with { Words = "kantine cykler" }));
        Assert.Equal([1, 2], Find(need with { AnyWord = true }));

        IReadOnlyList<int> Find(DirectoryQuery query) => contents.Find(query, DirectoryWords.Of(query), 0, 10).Ids;
    }

    [Fact]
    public void Names_stand_in_Danish_order_whatever_is_taken_in_when()
    {
        var contents = new DirectoryContents();
        contents.Take([Line(1, "Østen"), Line(2, "Aarhus"), Line(3, "Zebra")]);
        contents.Take([Line(4, "Ærlig"), Line(5, "Andel"), Line(6, "Åben"), Line(3, "Bager", version: 2)]);
        var query = new DirectoryQuery();

        Assert.Equal([5, 3, 4, 1, 6, 2], contents.Find(query, DirectoryWords.Of(query), 0, 10).Ids);
        Assert.Equal(6, contents.Find(query, DirectoryWords.Of(query), 2, 3).Total);
    }

    [Fact]
    public void What_leaves_the_directory_is_found_no_longer()
    {
        var contents = new DirectoryContents();
        contents.Take([Line(1, "Medvind"), Line(2, "Modvind")]);
        contents.Take([Line(1, "Medvind", version: 2) with { IsListed = false }]);
        var query = new DirectoryQuery { Words = "medvind" };

        Assert.Equal([2], contents.Find(query, DirectoryWords.Of(query), 0, 10).Ids);
        Assert.Empty(contents.Stale([(1, 2), (2, 1)]));
        Assert.Equal([1, 3], contents.Stale([(1, 3), (2, 1), (3, 1)]));
    }

    private static DirectoryLine Line(int id, string name, string? sells = null, string? purpose = null, int version = 1) =>
        new(id, version, true, "00000000", Domain.Enterprises.DanishOrder.Key(name), name, sells, purpose, null, null, null, null, false, false, false, null);

    private static string WithoutLetter(string name) => InWord(name, word => word.Remove(word.Length / 2, 1));

    private static string WithLetter(string name) => InWord(name, word => word.Insert(word.Length / 2, "x"));

    private static string Swapped(string name) => InWord(name, word => $"{word[..^2]}{word[^1]}{word[^2]}");

    /// <summary>In the longest word, as it is compared: one letter may be two there, numbers are not guessed at, and what was typed must have four letters.</summary>
    private static string InWord(string name, Func<string, string> change)
    {
        var words = FoldedWords.Of(name);
        var longest = words.Where(word => !word.Any(char.IsAsciiDigit)).MaxBy(word => word.Length);
        return string.Join(' ', words.Select(word => word == longest && word.Length >= 5 ? change(word) : word));
    }
}
