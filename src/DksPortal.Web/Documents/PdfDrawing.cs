using DksPortal.Web.Documents.Drawing;

namespace DksPortal.Web.Documents;

/// <summary>
/// Draws a document as PDF on A4: tagged for those who listen to it, with bookmarks and working links. Any number of
/// documents may be asked for at once; they are drawn one after the other, each in some forty milliseconds, since a drawing
/// takes more memory than time.
/// </summary>
public static class PdfDrawing
{
    private static readonly Lock OneAtATime = new();

    /// <summary>
    /// The document as a PDF file. Text that the fonts lack signs for is drawn with a replacement sign.
    /// </summary>
    public static byte[] Draw(Document document)
    {
        using var file = new MemoryStream();
        Draw(document, file);
        return file.ToArray();
    }

    /// <summary>How many pages the document takes.</summary>
    public static int Pages(Document document)
    {
        using var turn = OneAtATime.EnterScope();
        return Paginator.Paginate(Composer.Compose(document)).Count;
    }

    /// <summary>Writes the document as a PDF file to <paramref name="stream"/>, which stays open.</summary>
    public static void Draw(Document document, Stream stream)
    {
        using var turn = OneAtATime.EnterScope();
        var pages = Paginator.Paginate(Composer.Compose(document));
        using var pdf = PdfFile.Create(document);
        var destinations = Destinations.Of(pages);
        using (var sheet = new Sheet(pdf, document))
            new Painter(document, sheet, destinations).Paint(pages);
        destinations.AddTo(pdf);
        using var file = new MemoryStream();
        pdf.Save(file, closeStream: false);
        Xmp.WriteWith(document, file.GetBuffer().AsSpan(0, (int)file.Length), stream);
    }
}
