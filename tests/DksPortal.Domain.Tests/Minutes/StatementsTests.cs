using DksPortal.Domain.Minutes;
using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Domain.Tests.Minutes;

public sealed class StatementsTests
{
    private static readonly string[] Pieces =
        ["LG: ", "AB (tilføjelse): ", "Input fra salen (Ida Holm, Huset): ", "Inputs fra salen: (", ")", ":", "Ida Holm: ", "ord ", "\n", "\n\n", "\r\n", " ", "- ", "a. ", "", "👍", "Æ", "12:30 "];

    private static readonly Arbitrary<string> Discussion = Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary();

    [Theory]
    [InlineData("LG: Det går godt.", StatementKind.Initials, "LG", null, null)]
    [InlineData("  LG : Det går godt.", StatementKind.Initials, "LG", null, null)]
    [InlineData("ÆØ2: Det går godt.", StatementKind.Initials, "ÆØ2", null, null)]
    [InlineData("PM (tilføjelse): Det går godt.", StatementKind.Initials, "PM", null, "tilføjelse")]
    [InlineData("Ida Holm: Det går godt.", StatementKind.FullName, "Ida Holm", null, null)]
    [InlineData("Ida-Marie van der Holm: Det går godt.", StatementKind.FullName, "Ida-Marie van der Holm", null, null)]
    [InlineData("Input fra salen (Ida Holm, Huset): Det går godt.", StatementKind.Floor, "Ida Holm", "Huset", null)]
    [InlineData("Inputs fra salen: (Ida Holm fra Huset) Det går godt.", StatementKind.Floor, "Ida Holm", "Huset", null)]
    [InlineData("Inputs fra salen (Ida Holm): Det går godt.", StatementKind.Floor, "Ida Holm", null, null)]
    [InlineData("Spørgsmål fra salen: Det går godt.", StatementKind.Floor, null, null, null)]
    public void Each_way_of_writing_who_speaks_is_read(string line, StatementKind kind, string? who, string? place, string? remark)
    {
        var statement = Assert.Single(Statements.Read(line));

        Assert.Equal((kind, who, place, remark), (statement.Kind, statement.Head!.Who, statement.Head.Organisation, statement.Head.Remark));
        Assert.Equal("Det går godt.", statement.Words);
    }

    [Theory]
    [InlineData("Paneldeltagere: Ida Holm, Huset (IH)")]
    [InlineData("Kl. 12:30 var der pause")]
    [InlineData("https://example.dk")]
    [InlineData("NB: Husk det")]
    [InlineData("Bilag D: Kort")]
    [InlineData("Input fra salen blev samlet op (se bilag 3)")]
    [InlineData("Rådet drøftede følgende: LG og BD")]
    public void Other_lines_with_a_colon_are_nobodys(string line) => Assert.Equal(StatementKind.Plain, Assert.Single(Statements.Read(line)).Kind);

    [Fact]
    public void Initials_of_any_form_are_read_when_the_meeting_knows_them() =>
        Assert.Equal("Jk", Assert.Single(Statements.Read("Jk: Godt", who => who == "Jk")).Head!.Who);

    [Fact]
    public void A_statement_ends_with_an_empty_line_or_the_next_one()
    {
        var parts = Statements.Read("Indledning.\n\nLG: Først\n- en\n- to\nBD: Så\n\nSlut.\n\nHelt slut.");

        Assert.Equal([null, "LG", "BD", null], parts.Select(part => part.Head?.Who));
        Assert.Equal("Først\n- en\n- to", parts[1].Words);
        Assert.Equal("Slut.\n\nHelt slut.", parts[3].Words);
    }

    [Fact]
    public void The_parts_put_together_are_the_text() =>
        Prop.ForAll(Discussion, text => string.Concat(Statements.Read(text).Select(part => part.Raw)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_is_no_part() => Assert.Empty(Statements.Read(null));
}
