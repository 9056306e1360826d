using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Annotations;
using PdfSharp.UniversalAccessibility;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>The page being drawn, and the structure that those who listen to the document hear.</summary>
internal sealed class Sheet : IDisposable
{
    private readonly PdfDocument pdf;
    private readonly Uri? baseAddress;
    private readonly StructureBuilder structure;
    private readonly Dictionary<(Face, double, bool), XFont> fonts = [];
    private readonly Dictionary<XColor, XSolidBrush> brushes = [];
    private XGraphics? graphics;
    private PdfPage? page;

    public Sheet(PdfDocument pdf, Document document)
    {
        this.pdf = pdf;
        baseAddress = document.BaseAddress;
        var accessible = UAManager.ForDocument(pdf);
        accessible.SetDocumentLanguage(document.Language);
        structure = accessible.StructureBuilder;
    }

    /// <summary>Takes a new page. What is open in the structure stays open across it.</summary>
    public void Turn()
    {
        var before = graphics;
        page = pdf.AddPage();
        (page.Width, page.Height) = (XUnit.FromPoint(Page.Width), XUnit.FromPoint(Page.Height));
        graphics = XGraphics.FromPdfPage(page);
        before?.Dispose(); // Not earlier: PDFsharp closes the page's marked content when the next is added.
    }

    /// <summary>Begins a part of the structure.</summary>
    public void Open(string tag, bool groups = false)
    {
        if (groups)
            structure.BeginGroupingElement(tag);
        else
            structure.BeginBlockLevelElement(tag);
        if (tag == "TH")
            structure.CurrentStructureElement.TableAttributes.Elements.SetName("/Scope", "/Column");
    }

    /// <summary>Ends what was begun last.</summary>
    public void Close() => structure.End();

    /// <summary>Draws what is there for the eye alone.</summary>
    public void Decorate(Action<XGraphics> draw)
    {
        structure.BeginArtifact();
        draw(graphics!);
        structure.End();
    }

    /// <summary>Writes a line whose upper left corner is given.</summary>
    public void Write(TextLine line, TypeStyle style, double x, double y)
    {
        foreach (var run in line.Runs)
            if (run.Target is null || LinkTo(run, x + run.X, y, style) is not { } link)
                Draw(run, style, x, y, underlined: false);
            else
                WriteLink(run, link, style, x, y);
    }

    /// <summary>The font of a style.</summary>
    public XFont Font(Face face, double size, bool underlined = false)
    {
        if (!fonts.TryGetValue((face, size, underlined), out var font))
            fonts[(face, size, underlined)] = font = FontFiles.Font(face, size, underlined);
        return font;
    }

    /// <summary>A brush of a colour.</summary>
    public XSolidBrush Brush(XColor ink)
    {
        if (!brushes.TryGetValue(ink, out var brush))
            brushes[ink] = brush = new XSolidBrush(ink);
        return brush;
    }

    /// <inheritdoc />
    public void Dispose() => graphics?.Dispose();

    private void Draw(Run run, TypeStyle style, double x, double y, bool underlined)
    {
        var font = Font(run.Face, style.Size, underlined);
        graphics!.DrawString(run.Text, font, Brush(run.Ink), x + run.X, y + style.Baseline);
    }

    private void WriteLink(Run run, PdfLinkAnnotation link, TypeStyle style, double x, double y)
    {
        structure.BeginElement(link, run.Target!.Words);
        Draw(run, style, x, y, underlined: !run.Target.Href.StartsWith('#')); // Contents are links by nature.
        structure.End();
    }

    private PdfLinkAnnotation? LinkTo(Run run, double x, double y, TypeStyle style)
    {
        var href = run.Target!.Href;
        if (href.StartsWith('/'))
            href = baseAddress is null ? "" : new Uri(baseAddress, href).AbsoluteUri;
        if (href.Length < 2)
            return null;
        var area = new XRect(x, y, run.Width, style.LineHeight);
        var onPage = new PdfRectangle(graphics!.Transformer.WorldToDefaultPage(area));
        var link = href.StartsWith('#')
            ? PdfLinkAnnotation.CreateDocumentLink(onPage, href[1..])
            : PdfLinkAnnotation.CreateWebLink(onPage, href);
        link.Flags = PdfAnnotationFlags.Print;
        return link;
    }
}
