using System.Text;
using DksPortal.Web.Features.Minutes.Comparing;

namespace DksPortal.Web.Tests.Minutes;

/// <summary>What is told of a change is the whole change.</summary>
public sealed class TextChangeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Rådet siger ja.", "Rådet siger ja.")]
    public void Equal_texts_have_no_change(string before, string after) =>
        Assert.DoesNotContain(TextChange.Between(before, after), piece => piece.Change != Change.Kept);

    [Theory]
    [InlineData("Rådet siger ja.", "Udvalget siger ja.", "-Rådet|+Udvalget|= siger ja.")]
    [InlineData("Rådet anbefaler det.", "Udvalget foreslår det.", "-Rådet anbefaler|+Udvalget foreslår|= det.")]
    [InlineData("Rådet siger ja.", "Et flertal siger ja.", "-Rådet|+Et flertal|= siger ja.")]
    [InlineData("En.\nTo.\nTre.", "En.\nTre.", "=En.\n|-To.\n|=Tre.")]
    [InlineData("", "Nyt", "+Nyt")]
    public void Changes_are_told_in_words(string before, string after, string told) =>
        Assert.Equal(told, string.Join('|', TextChange.Between(before, after).Select(piece => "=-+"[(int)piece.Change] + piece.Text)));

    [Fact]
    public void What_is_told_leads_from_the_one_text_to_the_other()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 500; round++)
        {
            var (before, after) = (Text(random), Text(random));
            HoldsFor(before, after);
            HoldsFor(before, before[..random.Next(before.Length + 1)] + after);
            HoldsFor(before, before);
        }
    }

    [Fact]
    public void Long_texts_with_nothing_in_common_are_told_soon()
    {
        var random = new Random(1);
        var before = string.Concat(Enumerable.Range(0, 14_000).Select(_ => $"{random.Next()} ".Substring(0, 7)));
        var after = string.Concat(Enumerable.Range(0, 14_000).Select(_ => $"{random.Next()} ".Substring(0, 7)));
        var started = System.Diagnostics.Stopwatch.StartNew();

        HoldsFor(before, after);

        Assert.InRange(started.Elapsed.TotalSeconds, 0, 20);
    }

    private static void HoldsFor(string before, string after)
    {
        var pieces = TextChange.Between(before, after);
        Assert.Equal(before, Joined(pieces, Change.Removed));
        Assert.Equal(after, Joined(pieces, Change.Added));
    }

    private static string Joined(IEnumerable<Piece> pieces, Change with) =>
        string.Concat(pieces.Where(piece => piece.Change == Change.Kept || piece.Change == with).Select(piece => piece.Text));

    private static string Text(Random random)
    {
        string[] words = ["Rådet", "siger", "ja", "nej", ".", ",", " ", " ", "\n", "\n\n", "👩🏽‍🤝‍👨🏼", "é", "**", "12.03.2027"];
        var text = new StringBuilder();
        for (var i = random.Next(60); i > 0; i--) text.Append(words[random.Next(words.Length)]);
        return text.ToString();
    }
}
