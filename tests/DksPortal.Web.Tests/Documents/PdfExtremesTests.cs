using System.Globalization;
using System.Text.RegularExpressions;
using DksPortal.Web.Documents;

namespace DksPortal.Web.Tests.Documents;

public sealed partial class PdfExtremesTests
{
    [Fact]
    public void An_empty_document_is_a_sheet_with_its_letterhead()
    {
        var pdf = PdfDrawing.Draw(SampleMinutes.Of("Dagsorden", []));

        PdfTools.ShouldBeSound(pdf);
        Assert.Contains("Side 1 af 1", PdfTools.Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_a_word_is_a_sheet_too() => PdfTools.ShouldBeSound(PdfDrawing.Draw(
        new Document("", "en-GB", new Letterhead("", [], []), new DocumentLabels(""), [new Heading(1, ""), new Paragraph("")])));

    [Fact]
    public void Three_hundred_items_all_stand_in_contents_and_text()
    {
        var rows = Enumerable.Range(1, 300).Select(i => new ContentsRow("15.00", $"{i}. Punkt", $"punkt-{i}")).ToList();
        var items = Enumerable.Range(1, 300).SelectMany(i =>
            new Block[] { new Heading(1, $"{i}. Punkt", $"punkt-{i}"), new Paragraph("Kort.") });
        var pdf = PdfDrawing.Draw(SampleMinutes.Of("Dagsorden", [new Contents(rows), .. items]));

        PdfTools.ShouldBeSound(pdf);
        var words = PdfTools.Text(pdf);
        Assert.All(Enumerable.Range(1, 300), i => Assert.Equal(2, Regex.Count(words, $@"(?<!\d){i}\. Punkt")));
    }

    [Fact]
    public void A_heading_never_ends_a_page()
    {
        var blocks = Enumerable.Range(1, 120).SelectMany(i =>
            new Block[] { new Heading(2, $"Overskrift {i}"), new Paragraph($"Tekst {i}") });
        var pages = PdfTools.Pages(PdfDrawing.Draw(SampleMinutes.Of("Mange", [.. blocks])));

        Assert.All(pages, page => Assert.Equal(Regex.Count(page, "Overskrift"), Regex.Count(page, "Tekst")));
    }

    [Fact]
    public void What_is_kept_together_stands_on_one_page()
    {
        var groups = Enumerable.Range(1, 40).Select(i => new KeepTogether(
        [
            new Heading(2, $"Begynder {i}"),
            .. Enumerable.Range(1, i % 9).Select(_ => new Paragraph("Midt i.")),
            new Paragraph($"Slutter {i}"),
        ]));
        var pages = PdfTools.Pages(PdfDrawing.Draw(SampleMinutes.Of("Sammen", [.. groups])));

        Assert.All(pages, page => Assert.Equal(Regex.Count(page, "Begynder"), Regex.Count(page, "Slutter")));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(40)]
    public void A_wide_table_and_a_long_word_never_leave_the_page(int columns)
    {
        var table = new Table(
            [.. Enumerable.Range(1, columns).Select(i => new Column($"Kolonneoverskrift{i}"))],
            [[.. Enumerable.Range(1, columns).Select(i => new Cell(new string('w', 120)))]]);
        var pdf = PdfDrawing.Draw(SampleMinutes.Of(new string('Å', 300), [table, new Paragraph(new string('W', 300))]));

        PdfTools.ShouldBeSound(pdf);
        Assert.All(RightEdge().Matches(PdfTools.Boxes(pdf)), match =>
            Assert.InRange(double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), 0, 595 - 60));
    }

    [Fact]
    public void A_row_higher_than_a_page_goes_on_over_the_next_with_all_its_words()
    {
        var words = string.Join(' ', Enumerable.Range(1, 2500).Select(i => $"ord{i}"));
        var table = new Table([new Column("A"), new Column("B")], [[new(words), new("kort")]]);
        var pdf = PdfDrawing.Draw(SampleMinutes.Of("Høj", [table]));

        PdfTools.ShouldBeSound(pdf);
        var text = PdfTools.Text(pdf);
        Assert.All(Enumerable.Range(1, 2500), i => Assert.Matches($@"\bord{i}\b", text));
    }

    [Fact]
    public void Letters_that_the_fonts_lack_are_seen_as_missing_and_nothing_breaks()
    {
        var strange = new Paragraph("før 👩‍🚒 العربية a\u030A \u0007\u0000 \ud800 efter");
        var pdf = PdfDrawing.Draw(SampleMinutes.Of("Tegn 👍 & <b>", [strange]));

        PdfTools.ShouldBeSound(pdf);
        Assert.Contains("før ◊◊ ◊◊◊◊◊◊◊ å", PdfTools.Text(pdf), StringComparison.Ordinal);
        Assert.Contains("efter", PdfTools.Text(pdf), StringComparison.Ordinal);
    }

    [GeneratedRegex("xMax=\"([0-9.]+)\"")]
    private static partial Regex RightEdge();
}
