using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Domain.Tests;

public sealed class NameKeyTests
{
    private static readonly string[] Pieces =
        ["a", "A", "aa", "å", "Å", "A\u030a", "-", "'", "’", ".", "&", "og", " ", "/", "1", "–", "\u0301", "👍", "İ", "ß", "Σ"];

    private static readonly Arbitrary<string> Name = Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary();

    [Theory]
    [InlineData("Logik & Co.", "Logik og Co")]
    [InlineData("Analyse & Tal", "Analyse og Tal")]
    [InlineData("Analyse&Tal", "ANALYSE OG TAL")]
    [InlineData("Eks-skolens Grafisk Design", "Eksskolens Grafisk Design")]
    [InlineData("Aarhus Kommune", "Århus  Kommune ")]
    [InlineData("A\u030arhus", "Århus")]
    [InlineData("Fri's Mad", "Fris Mad")]
    public void Two_spellings_of_one_name_are_the_same(string one, string other) =>
        Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("Logik & Co.", "Logik")]
    [InlineData("Analyse & Tal", "Analyse & Tale")]
    [InlineData("Hus Forbi", "Husforbi")]
    [InlineData("Kbh 1", "Kbh 2")]
    [InlineData("Ål", "Al")]
    public void Two_names_are_two(string one, string other) => Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));

    [Fact]
    public void Signs_alone_are_no_name() => Assert.Equal("", NameKey.Of(" -./ "));

    [Theory]
    [InlineData("Logik\ud800")]
    [InlineData("Logik\ufffe")]
    [InlineData("\u202eLogik")]
    public void What_is_no_character_is_no_part_of_a_name(string name) => Assert.Equal("logik", NameKey.Of(name));

    [Fact]
    public void The_key_of_a_key_is_the_key() => Prop.ForAll(Name, name =>
        Assert.Equal(NameKey.Of(name), NameKey.Of(NameKey.Of(name)))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Case_and_surrounding_space_make_no_difference() => Prop.ForAll(Name, name =>
        Assert.Equal(NameKey.Of(name.ToLowerInvariant()), NameKey.Of($"  {name} "))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
