using PdfSharp.Drawing;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>The few colours on paper. All text colours stand out from white by 4.5 to 1 or more.</summary>
internal static class Ink
{
    /// <summary>Running text.</summary>
    public static readonly XColor Text = XColor.FromArgb(0x1B, 0x1B, 0x1B);

    /// <summary>What stands back.</summary>
    public static readonly XColor Muted = XColor.FromArgb(0x5A, 0x5A, 0x5A);

    /// <summary>The portal's accent.</summary>
    public static readonly XColor Accent = XColor.FromArgb(0x00, 0x52, 0x4C);

    /// <summary>Late or draft, nothing else.</summary>
    public static readonly XColor Alert = XColor.FromArgb(0xB3, 0x26, 0x1E);

    /// <summary>Thin lines.</summary>
    public static readonly XColor Hairline = XColor.FromArgb(0xC9, 0xCC, 0xCB);

    /// <summary>The word behind the text of a draft.</summary>
    public static readonly XColor Watermark = XColor.FromArgb(0xF9, 0xEF, 0xED);
}
