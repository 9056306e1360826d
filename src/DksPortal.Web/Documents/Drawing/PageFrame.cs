using System.Globalization;
using PdfSharp.Drawing;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>What stands on every page around the text: running header, page number and the word of a draft.</summary>
internal static class PageFrame
{
    private const double Right = Page.Left + Page.TextWidth;

    /// <summary>Draws the frame of a page counted from 1.</summary>
    public static void Draw(Sheet sheet, Document document, int number, int count) => sheet.Decorate(paper =>
    {
        if (document.Watermark is { Length: > 0 } word)
            DrawWatermark(sheet, paper, Spans.Drawable(word));
        if (number > 1)
            DrawHeader(sheet, paper, document);
        var pageOf = string.Format(CultureInfo.InvariantCulture, document.Labels.PageOf, number, count);
        var width = Write(sheet, paper, pageOf, Page.FooterBaseline, Ink.Muted, Right, 200);
        if (document.Footer is { Length: > 0 } footer)
            Write(sheet, paper, footer, Page.FooterBaseline, Ink.Muted, null, Page.TextWidth - width - 20);
    });

    private static void DrawHeader(Sheet sheet, XGraphics paper, Document document)
    {
        double taken = 0;
        if (document.Watermark is { Length: > 0 } word)
            taken = 20 + Write(sheet, paper, word, Page.HeaderBaseline, Ink.Alert, Right, 150);
        var title = $"{document.Title}  ·  {document.Letterhead.Organisation}";
        Write(sheet, paper, title, Page.HeaderBaseline, Ink.Muted, null, Page.TextWidth - taken);
        paper.DrawRectangle(sheet.Brush(Ink.Hairline), Page.Left, Page.HeaderBaseline + 8, Page.TextWidth, 0.5);
    }

    /// <summary>
    /// Writes one line, cut to fit, from the left or up to <paramref name="right"/>; returns its width.
    /// </summary>
    private static double Write(
        Sheet sheet, XGraphics paper, string text, double baseline, XColor ink, double? right, double room)
    {
        var style = TypeStyle.Running;
        var fitting = Cut(Spans.Drawable(text).ReplaceLineEndings(" "), style, room);
        var width = style.Face.Width(fitting, style.Size);
        var x = right is { } end ? end - width : Page.Left;
        paper.DrawString(fitting, sheet.Font(style.Face, style.Size), sheet.Brush(ink), x, baseline);
        return width;
    }

    private static string Cut(string text, TypeStyle style, double room)
    {
        if (style.Face.Width(text, style.Size) <= room)
            return text;
        var length = Math.Min(text.Length, 300);
        while (length > 0 && style.Face.Width(text.AsSpan(0, length), style.Size) + style.Size > room)
            length--;
        return text[..length].TrimEnd() + "…";
    }

    private static void DrawWatermark(Sheet sheet, XGraphics paper, string word)
    {
        const double largest = 150;
        var size = Math.Min(largest, largest * 560 / Math.Max(1, Face.SemiBold.Width(word, largest)));
        var font = sheet.Font(Face.SemiBold, size);
        var state = paper.Save();
        paper.TranslateTransform(Page.Width / 2, Page.Height / 2);
        paper.RotateTransform(-52);
        paper.DrawString(word, font, sheet.Brush(Ink.Watermark), -Face.SemiBold.Width(word, size) / 2, size * 0.35);
        paper.Restore(state);
    }
}
