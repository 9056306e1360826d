using System.Collections.Concurrent;
using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>
/// Gives PDFsharp the fonts that travel inside the portal. PDFsharp knows one source of fonts a process.
/// </summary>
internal sealed class FontFiles : IFontResolver
{
    private static readonly XPdfFontOptions Embedded = new(PdfFontEncoding.Unicode, PdfFontEmbedding.TryComputeSubset);

    private readonly ConcurrentDictionary<string, byte[]> files = new();

    static FontFiles()
    {
        PdfSharpLicense.SetAgplLicense();
        GlobalFontSettings.FontResolver = new FontFiles();
    }

    /// <summary>Sees to it that PDFsharp knows its licence and its fonts, before anything else is asked of it.</summary>
    public static void Register()
    {
        // The work is done once, by the static constructor.
    }

    /// <summary>A face at a size in points, to draw and measure with.</summary>
    public static XFont Font(Face face, double size, bool underlined = false) =>
        new(face.File, size, underlined ? XFontStyleEx.Underline : XFontStyleEx.Regular, Embedded);

    /// <inheritdoc />
    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(familyName);

    /// <inheritdoc />
    public byte[]? GetFont(string faceName) => files.GetOrAdd(faceName, Read);

    private static byte[] Read(string faceName)
    {
        using var file = typeof(FontFiles).Assembly.GetManifestResourceStream($"Fonts.{faceName}.ttf")
            ?? throw new FileNotFoundException($"The font {faceName} is not in the assembly.");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
