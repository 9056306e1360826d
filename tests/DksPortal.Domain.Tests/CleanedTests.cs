using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Domain.Tests;

public sealed class CleanedTests
{
    private static readonly string[] Pieces =
    [
        "a", "æ", "e\u0301", "Å", " ", "\t", "\r\n", "\r", "\n", "\u0085", "\u2028", "\0", "\a", "\u001b", "\u007f",
        "\u202e", "\u2066", "\u200d", "\u00a0", "👍", "\ud83d", "\udc4d", "\ufffd", "\ufffe", "\uffff", "<b>",
    ];

    private static readonly Arbitrary<string> Typed = Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary();

    [Theory]
    [InlineData("Mad\0huset", "Madhuset")]
    [InlineData("Mad\u001b[31mhuset", "Mad[31mhuset")]
    [InlineData("Mad\u007f\u009bhuset", "Madhuset")]
    public void Control_characters_are_left_out(string typed, string kept) => Assert.Equal(kept, Cleaned.Text(typed));

    [Theory]
    [InlineData("\u202egnp.exe")]
    [InlineData("\u202agnp.exe\u202c")]
    [InlineData("\u2067gnp.exe\u2069")]
    public void Nothing_turns_the_direction_of_what_follows(string typed) => Assert.Equal("gnp.exe", Cleaned.Text(typed));

    [Theory]
    [InlineData("Tak 👍")]
    [InlineData("👩‍🌾 og 👨🏽‍🍳")]
    [InlineData("مرحبا")]
    public void Emoji_and_other_scripts_are_kept(string typed) => Assert.Equal(typed, Cleaned.Text(typed));

    [Theory]
    [InlineData("Et\ud83d")]
    [InlineData("Et\udc4d")]
    [InlineData("Et\ufffd")]
    [InlineData("Et\ufffe")]
    [InlineData("Et\uffff")]
    public void What_is_no_character_is_left_out(string typed) => Assert.Equal("Et", Cleaned.Text(typed));

    [Fact]
    public void Every_line_end_becomes_the_same() => Assert.Equal("1\n2\n3\n4\n\n5", Cleaned.Text("1\r\n2\r3\n4\u2028\r\n5\r\n"));

    [Fact]
    public void A_letter_typed_in_two_signs_is_the_letter() => Assert.Equal("Å", Cleaned.Text("A\u030a"));

    [Fact]
    public void A_line_has_no_breaks_and_no_double_spaces() => Assert.Equal("Hus Forbi", Cleaned.Line("  Hus \r\n\t Forbi "));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n\t\u00a0")]
    [InlineData("\0\u202e")]
    [InlineData("\u200b\u200d")]
    public void Nothing_typed_is_nothing(string? typed)
    {
        Assert.Null(Cleaned.Text(typed));
        Assert.Null(Cleaned.Line(typed));
        Assert.Null(Cleaned.OptionalLine(typed));
        Assert.Null(Cleaned.Optional(typed, TextLimits.Text));
        Refused.With("Meeting.TitleMissing", () => Cleaned.Required(typed, "Meeting.TitleMissing"));
    }

    [Fact]
    public void A_text_may_be_as_long_as_its_limit_and_no_longer()
    {
        Assert.Equal(10, Cleaned.Required(new string('å', 10), "x", 10).Length);
        Assert.Equal(10, Cleaned.Optional(new string('å', 10), 10)!.Length);
        Refused.With("Text.TooLong", () => Cleaned.Required(new string('å', 11), "x", 10));
        var refusal = Assert.Throws<RuleViolation>(() => Cleaned.Optional(new string('å', 11), 10));
        Assert.Equal(("Text.TooLong", 10), (refusal.Key, refusal.Args.Single()));
    }

    [Fact]
    public void What_is_left_out_does_not_count_towards_the_limit() =>
        Assert.Equal("ti tegn...", Cleaned.Optional("   ti\0 tegn...\u202e  \r\n", 10));

    [Fact]
    public void Whatever_is_typed_is_clean_and_stays_as_it_is_when_cleaned_again() => Prop.ForAll(Typed, typed =>
    {
        var text = Cleaned.Text(typed);
        Assert.Equal(text, Cleaned.Text(text));
        Assert.Equal(Cleaned.Line(typed), Cleaned.Line(Cleaned.Line(typed)));
        Assert.DoesNotContain(text ?? "", letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
        Assert.DoesNotContain('\n', Cleaned.Line(typed) ?? "");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
