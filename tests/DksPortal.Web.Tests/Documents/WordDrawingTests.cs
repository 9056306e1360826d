using DksPortal.Web.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DksPortal.Web.Tests.Documents;

public sealed class WordDrawingTests
{
    private static readonly byte[] Draft = WordDrawing.Draw(SampleMinutes.Draft);

    [Fact]
    public void It_is_a_valid_file()
    {
        using var file = Open(Draft);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void Headings_lists_and_tables_are_what_word_knows_by_these_names()
    {
        using var file = Open(Draft);
        var body = file.MainDocumentPart!.Document.Body!;

        Assert.Equal(["Referat af rådsmøde 1 · 2026"], Words(body, "Title"));
        Assert.Contains("2. Ejerskifte til demokratiske virksomhedsformer", Words(body, "Heading1"));
        Assert.Contains("Drøftelse", Words(body, "Heading2"));
        Assert.Contains("Tal fra oplægget", Words(body, "Heading3"));
        var marked = body.Descendants<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.NumberingProperties is not null).ToList();
        Assert.Contains(marked, paragraph => paragraph.InnerText.StartsWith("Temadagen", StringComparison.Ordinal));
        Assert.Equal([1, 1], marked.Where(paragraph => char.IsDigit(paragraph.InnerText[0])).Select(paragraph => paragraph.ParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val!.Value));
        Assert.All(body.Descendants<W.Table>(), table => Assert.Single(table.Descendants<W.TableHeader>()));
        Assert.Contains(file.MainDocumentPart.HyperlinkRelationships, link => link.Uri.ToString() == "https://www.kk.dk/indkoeb");
    }

    [Fact]
    public void A_list_is_counted_as_it_says_and_a_list_within_it_in_its_own_way()
    {
        var inner = new NumberedList([new ListItem([new Paragraph("Et")])], 1, Numbering.Roman);
        using var file = Open(WordDrawing.Draw(SampleMinutes.Of("Lister", [new NumberedList([new ListItem([new Paragraph("Alfa"), inner])], 3, Numbering.Letters)])));

        Assert.Equal([(W.NumberFormatValues.LowerLetter, 3), (W.NumberFormatValues.LowerRoman, 1)], file.MainDocumentPart!.Document.Body!
            .Descendants<W.NumberingProperties>().Select(mark => Counted(file.MainDocumentPart.NumberingDefinitionsPart!.Numbering, mark)));
    }

    private static (W.NumberFormatValues Format, int Start) Counted(W.Numbering numbering, W.NumberingProperties mark)
    {
        var list = numbering.Elements<W.NumberingInstance>().Single(one => one.NumberID!.Value == mark.NumberingId!.Val!.Value);
        var level = numbering.Elements<W.AbstractNum>().Single(one => one.AbstractNumberId!.Value == list.AbstractNumId!.Val!.Value)
            .Elements<W.Level>().Single(one => one.LevelIndex!.Value == mark.NumberingLevelReference!.Val!.Value);
        return (level.NumberingFormat!.Val!.Value, list.Elements<W.LevelOverride>().Single().StartOverrideNumberingValue!.Val!.Value);
    }

    [Fact]
    public void It_says_its_title_its_language_its_pages_and_that_it_is_a_draft()
    {
        using var file = Open(Draft);
        var main = file.MainDocumentPart!;

        Assert.Equal("Referat af rådsmøde 1 · 2026", file.PackageProperties.Title);
        Assert.Equal("da-DK", main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<W.Languages>().Single().Val!.Value);
        Assert.All(main.HeaderParts, header => Assert.StartsWith("Kladde", header.Header.InnerText, StringComparison.Ordinal));
        Assert.Equal([" PAGE ", " NUMPAGES "], main.FooterParts.Single().Footer.Descendants<W.SimpleField>().Select(field => field.Instruction!.Value));
        Assert.DoesNotContain("Kladde", string.Concat(Open(WordDrawing.Draw(SampleMinutes.Finished)).MainDocumentPart!.HeaderParts.Select(header => header.Header.InnerText)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_file_can_hold_is_left_out_and_the_rest_stays()
    {
        var nasty = SampleMinutes.Of("Nul\u0000 \uD83D\uFFFE <b>", [
            new Heading(4, "Dybt", "punkt-1"), new Heading(1, "Igen", "punkt-1"), new NumberedList([], -5), new NumberedList([new ListItem([])], int.MaxValue),
            new Table([], []), new Table([new("En"), new("To")], [[new("kun én")]]), new Callout("", [new BulletList([new ListItem([new Quote([new Rule()])])])]),
            new Paragraph([new Link("javascript:alert(1)", "x"), new Link("mailto:@", "y"), new Link("#intet", "z"), new Link("https://exa mple", "w")]),
            new KeepTogether([new Facts([new("A", "b")]), new Contents([new(null, "c", "intet", "d")])]),
            .. MarkdownReader.Read(string.Concat(Enumerable.Range(0, 12).Select(level => $"{new string(' ', 2 * level)}- {level}\n"))),
        ]);
        using var file = Open(WordDrawing.Draw(nasty));

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        Assert.Equal(["Dybt", "Igen"], Words(file.MainDocumentPart!.Document.Body!, "Heading1"));
    }

    private static IEnumerable<string> Words(W.Body body, string style) =>
        body.Descendants<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(paragraph => paragraph.InnerText);

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
}
