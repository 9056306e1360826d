using DksPortal.Web.Documents.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DksPortal.Web.Documents;

/// <summary>
/// Draws a document as a Word file on A4: headings, lists and tables are what Word knows by these names, so that whoever
/// goes on writing in it finds them in the navigation pane, the numbering and the styles.
/// </summary>
public static class WordDrawing
{
    /// <summary>What such a file is sent as.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The document as a Word file.</summary>
    public static byte[] Draw(Document document)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            Describe(package, document);
            var main = package.AddMainDocumentPart();
            var numbering = new WordNumbering();
            var inlines = new WordInlines(main, document);
            var blocks = new WordBlocks(inlines, numbering);
            var body = new W.Body([.. WordFrame.FrontMatter(document, inlines), .. blocks.Of(document.Blocks)]);
            body.AppendChild(WordFrame.Section(main, document));
            main.Document = new W.Document(body);
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Of(document.Language);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering.Part();
            main.AddNewPart<FontTablePart>().Fonts = WordStyles.Fonts();
            main.AddNewPart<DocumentSettingsPart>().Settings = Settings(document);
        }

        return file.ToArray();
    }

    private static void Describe(WordprocessingDocument package, Document document)
    {
        var properties = package.PackageProperties;
        properties.Title = ReadableText.Of(document.Title);
        properties.Creator = ReadableText.Of(document.Letterhead.Organisation);
        properties.Language = document.Language;
        (properties.Created, properties.Modified) = (document.Made, document.Made);
    }

    private static W.Settings Settings(Document document) => new(
        new W.Compatibility(new W.CompatibilitySetting
        {
            Name = W.CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new W.ThemeFontLanguages { Val = document.Language });
}
