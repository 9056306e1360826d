using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DksPortal.Web.Documents.Word;

/// <summary>What stands around the text: letterhead and title before it, header and footer on the pages.</summary>
internal static class WordFrame
{
    private const uint PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int Margin = 1134;

    /// <summary>Sender, case numbers, title and subtitle.</summary>
    public static IEnumerable<OpenXmlElement> FrontMatter(Document document, WordInlines inlines)
    {
        yield return Paragraph(WordStyles.Organisation, WordInlines.Plain(document.Letterhead.Organisation));
        foreach (var line in document.Letterhead.Office) yield return Paragraph(WordStyles.Small, WordInlines.Plain(line));
        var facts = Paragraph(WordStyles.Small);
        facts.ParagraphProperties!.ParagraphBorders = new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 10, Color = WordStyles.Accent, Space = 8 });
        for (var i = 0; i < document.Letterhead.Facts.Count; i++)
        {
            var fact = document.Letterhead.Facts[i];
            facts.Append([WordInlines.Plain((i > 0 ? "  ·  " : "") + fact.Label + ": "), .. inlines.Of(fact.Value)]);
        }

        yield return facts;
        yield return Paragraph("Title", WordInlines.Plain(document.Title));
        if (document.Subtitle is { Length: > 0 } subtitle) yield return Paragraph("Subtitle", WordInlines.Plain(subtitle));
    }

    /// <summary>The page, with its header and footer.</summary>
    public static W.SectionProperties Section(MainDocumentPart main, Document document)
    {
        var (first, others, footer) = (main.AddNewPart<HeaderPart>(), main.AddNewPart<HeaderPart>(), main.AddNewPart<FooterPart>());
        first.Header = new W.Header(Paragraph("Header", Draft(document)));
        others.Header = new W.Header(Paragraph("Header", [.. Draft(document), WordInlines.Plain(document.Title)]));
        footer.Footer = new W.Footer(Foot(document));
        return new W.SectionProperties(
            new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = main.GetIdOfPart(first) },
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = main.GetIdOfPart(others) },
            new W.FooterReference { Type = W.HeaderFooterValues.First, Id = main.GetIdOfPart(footer) },
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new W.PageSize { Width = PageWidth, Height = PageHeight },
            new W.PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 },
            new W.TitlePage());
    }

    private static OpenXmlElement[] Draft(Document document)
    {
        if (document.Watermark is not { Length: > 0 } word) return [];
        var run = WordInlines.Plain(word + "   ");
        run.RunProperties = new W.RunProperties { Bold = new W.Bold(), Color = new W.Color { Val = WordStyles.Alert } };
        return [run];
    }

    private static W.Paragraph Foot(Document document)
    {
        var paragraph = Paragraph("Footer", WordInlines.Plain(document.Footer ?? ""), new W.Run(new W.TabChar()));
        paragraph.ParagraphProperties!.Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = WordTable.Width });
        paragraph.Append(PageOf(document.Labels.PageOf));
        return paragraph;
    }

    /// <summary>The words with Word's own fields in the two places.</summary>
    private static IEnumerable<OpenXmlElement> PageOf(string words)
    {
        var (page, pages) = (words.Split("{0}"), words.Split("{0}")[^1].Split("{1}"));
        yield return WordInlines.Plain(page[0]);
        yield return new W.SimpleField(WordInlines.Plain("1")) { Instruction = " PAGE " };
        yield return WordInlines.Plain(pages[0]);
        yield return new W.SimpleField(WordInlines.Plain("1")) { Instruction = " NUMPAGES " };
        yield return WordInlines.Plain(pages[^1]);
    }

    private static W.Paragraph Paragraph(string style, params OpenXmlElement[] runs) =>
        new([new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } }, .. runs]);
}
