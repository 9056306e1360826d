using PdfSharp.Pdf;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>The empty PDF file with what is known about the document.</summary>
internal static class PdfFile
{
    /// <summary>A file with title, author and date.</summary>
    public static PdfDocument Create(Document document)
    {
        FontFiles.Register();
        var pdf = new PdfDocument();
        // Compressed by PDFsharp the page's content ends unfinished, which strict readers complain about.
        pdf.Options.CompressContentStreams = false;
        pdf.Info.Title = ReadableText.Of(document.Title);
        pdf.Info.Author = ReadableText.Of(document.Letterhead.Organisation);
        pdf.Info.Creator = "DksPortal";
        pdf.Info.CreationDate = document.Made;
        pdf.Info.ModificationDate = document.Made;
        return pdf;
    }
}
