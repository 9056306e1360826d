using DksPortal.Web.Features.Enterprises.Directory;

namespace DksPortal.Web.Tests.Enterprises.Directory;

/// <summary>How well a word of the directory answers a typed one.</summary>
public sealed class WordMatchTests
{
    [Theory]
    [InlineData("kantinedrift", "kantinedrift", WordMatch.Exact)]
    [InlineData("kantine", "kantinedrift", WordMatch.Beginning)]
    [InlineData("rengøring", "vinduesrengøring", WordMatch.Part)]
    [InlineData("kantinedrift", "kantine", WordMatch.PartOfTyped)]
    [InlineData("vinduesrengøring", "rengøring", WordMatch.PartOfTyped)]
    [InlineData("RENGOERING", "rengøring", WordMatch.Exact)]
    [InlineData("Aabenraa", "Åbenrå", WordMatch.Exact)]
    [InlineData("cafe", "Café", WordMatch.Exact)]
    public void A_word_is_found(string typed, string word, int quality) => Assert.Equal(quality, Quality(typed, word));

    [Theory]
    [InlineData("kantinedirft", "kantinedrift")]
    [InlineData("kantindrift", "kantinedrift")]
    [InlineData("kanntinedrift", "kantinedrift")]
    [InlineData("kantinedroft", "kantinedrift")]
    [InlineData("kantne", "kantine")]
    [InlineData("kantien", "kantine")]
    [InlineData("kantne", "kantinedrift")]
    [InlineData("kantinedirft", "kantine")]
    [InlineData("kantnedrift", "kantine")]
    [InlineData("rengoring", "rengøring")]
    [InlineData("rengøreing", "vinduesrengøring")]
    [InlineData("cykl", "cykel")]
    public void A_slip_of_the_finger_is_forgiven_but_weighs_less(string typed, string word) => Assert.InRange(Quality(typed, word), 1, WordMatch.Part - 1);

    [Fact]
    public void A_whole_word_misspelt_is_nearer_than_a_word_that_it_is_put_together_of() =>
        Assert.True(Quality("kantinedirft", "kantinedrift") > Quality("kantinedirft", "kantine"));

    [Theory]
    [InlineData("mad", "mod")]
    [InlineData("kantine", "gardiner")]
    [InlineData("2024", "2025")]
    [InlineData("bil", "mobil")]
    [InlineData("kantinedrift", "drift")]
    [InlineData("a", "andel")]
    public void Another_word_is_not_found(string typed, string word) => Assert.Equal(0, Quality(typed, word));

    [Fact]
    public void A_text_is_its_words() =>
        Assert.Equal(["groen", "oel", "a", "s", "aarhus", "cafe", "strasse", "7"], FoldedWords.Of("Grøn-Øl A/S, A\u030Arhus: Cafe\u0301 »Straße« 7"));

    private static int Quality(string typed, string word)
    {
        var folded = FoldedWords.Of(word).Single();
        return new WordMatch(FoldedWords.Of(typed).Single()).Of(folded, WordMatch.LettersOf(folded));
    }
}
