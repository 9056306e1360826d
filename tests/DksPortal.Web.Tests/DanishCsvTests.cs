using System.Text;
using DksPortal.Web.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Web.Tests;

/// <summary>Every file for a spreadsheet: no cell runs, and each keeps to itself.</summary>
public sealed class DanishCsvTests
{
    [Theory]
    [InlineData("Kaffe", "Kaffe")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+45 12", "\"'+45 12\"")]
    [InlineData("-tekst", "\"'-tekst\"")]
    [InlineData("@navn", "\"'@navn\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("sagde \"ja\"", "\"sagde \"\"ja\"\"\"")]
    public void No_text_is_a_formula_and_each_keeps_to_itself(string text, string cell) => Assert.Equal($"{cell};næste\r\n", Written(text, "næste"));

    [Fact]
    public void A_number_is_a_number_as_Danes_write_it() => Assert.Equal("-3,5;-12;1000;\r\n", Written(-3.5m, -12, 1000m, null));

    [Fact]
    public void What_was_written_is_read_again() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), typed =>
    {
        var cell = Written(typed.Get)[..^2];
        var read = cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
        return (cell.StartsWith('"') || !cell.Contains(';', StringComparison.Ordinal)) && (read == typed.Get || read == $"'{typed.Get}");
    }).QuickCheckThrowOnFailure();

    /// <summary>The one line of a file, behind its mark.</summary>
    private static string Written(params object?[] cells)
    {
        var file = DanishCsv.Write([cells]);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), file[..3]);
        return Encoding.UTF8.GetString(file[3..]);
    }
}
