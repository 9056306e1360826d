using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>
/// The file's metadata as XML. PDFsharp 6.5 writes its own without the mark of PDF/UA, with a title that it does not
/// encode and offers no way to set them, so what it wrote as the last object of the file is replaced.
/// </summary>
internal static class Xmp
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Meta = "adobe:ns:meta/";

    /// <summary>Writes <paramref name="file"/> with the document's metadata to <paramref name="stream"/>.</summary>
    /// <exception cref="InvalidOperationException">The file is not laid out as PDFsharp 6.5 does.</exception>
    public static void WriteWith(Document document, ReadOnlySpan<byte> file, Stream stream)
    {
        var start = file.LastIndexOf("<</Type/Metadata"u8);
        var table = file.LastIndexOf("endobj\nxref\n"u8);
        var end = file.LastIndexOf("startxref\n"u8);
        if (start < 0 || table < start || end < table || file[start..table].IndexOf("endobj"u8) >= 0)
            throw new InvalidOperationException("The metadata is not the last object of the PDF file.");
        var xml = Encoding.UTF8.GetBytes(Packet(document));
        stream.Write(file[..start]);
        var head = Encoding.ASCII.GetBytes($"<</Type/Metadata/Subtype/XML/Length {xml.Length}>>\nstream\n");
        stream.Write(head);
        stream.Write(xml);
        stream.Write("\nendstream\n"u8);
        stream.Write(file[table..end]);
        var xref = start + head.Length + xml.Length + "\nendstream\nendobj\n".Length;
        stream.Write(Encoding.ASCII.GetBytes($"startxref\n{xref}\n%%EOF\n"));
    }

    private static string Packet(Document document)
    {
        var made = document.Made.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var about = new XElement(Rdf + "Description",
            new XAttribute(Rdf + "about", ""),
            new XElement(PdfUa + "part", 1),
            new XElement(Dc + "title", In("Alt", ReadableText.Of(document.Title), "x-default")),
            new XElement(Dc + "creator", In("Seq", ReadableText.Of(document.Letterhead.Organisation))),
            new XElement(Dc + "language", In("Bag", document.Language)),
            new XElement(Basic + "CreatorTool", "DksPortal"),
            new XElement(Basic + "CreateDate", made),
            new XElement(Basic + "ModifyDate", made));
        var xml = new XElement(Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(Rdf + "RDF",
                new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
                new XAttribute(XNamespace.Xmlns + "dc", Dc),
                new XAttribute(XNamespace.Xmlns + "xmp", Basic),
                new XAttribute(XNamespace.Xmlns + "pdfuaid", PdfUa),
                about));
        return $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{xml}\n<?xpacket end=\"w\"?>";
    }

    private static XElement In(string collection, string value, string? language = null) => new(Rdf + collection,
        new XElement(Rdf + "li", language is null ? null : new XAttribute(XNamespace.Xml + "lang", language), value));
}
