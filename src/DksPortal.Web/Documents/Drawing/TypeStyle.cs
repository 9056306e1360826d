using PdfSharp.Drawing;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>How a piece of text is set. Sizes and heights in points.</summary>
internal sealed record TypeStyle(Face Face, double Size, double LineHeight, XColor Ink)
{
    /// <summary>Half a line of running text: distances are multiples of it.</summary>
    public const double Beat = 7.6;

    public static readonly TypeStyle Body = new(Face.Regular, 10.5, 2 * Beat, Drawing.Ink.Text);
    public static readonly TypeStyle Lead = new(Face.Regular, 12.5, 18.5, Drawing.Ink.Text);
    public static readonly TypeStyle Muted = Body with { Size = 9.5, LineHeight = 14, Ink = Drawing.Ink.Muted };
    public static readonly TypeStyle Small = new(Face.Regular, 8.5, 12, Drawing.Ink.Muted);
    public static readonly TypeStyle Cell = new(Face.Regular, 9.5, 13.4, Drawing.Ink.Text);
    public static readonly TypeStyle Header = new(Face.SemiBold, 8.5, 12, Drawing.Ink.Muted);
    public static readonly TypeStyle Label = new(Face.SemiBold, 9, 13.4, Drawing.Ink.Accent);
    public static readonly TypeStyle Title = new(Face.SemiBold, 24, 30, Drawing.Ink.Text);
    public static readonly TypeStyle Organisation = new(Face.SemiBold, 12, 16, Drawing.Ink.Accent);
    public static readonly TypeStyle Running = new(Face.Regular, 8.5, 12, Drawing.Ink.Muted);

    private static readonly TypeStyle[] Headings =
    [
        new(Face.SemiBold, 16, 21, Drawing.Ink.Text),
        new(Face.SemiBold, 13, 18, Drawing.Ink.Text),
        new(Face.SemiBold, 11, 2 * Beat, Drawing.Ink.Text),
        new(Face.SemiBold, 10.5, 2 * Beat, Drawing.Ink.Muted),
    ];

    /// <summary>From the top of a line to where its letters stand.</summary>
    public double Baseline => ((LineHeight - (Size * 1.3)) / 2) + (Size * 1.025);

    /// <summary>The style of a heading, 1 the largest.</summary>
    public static TypeStyle Heading(int level) => Headings[Math.Clamp(level, 1, Headings.Length) - 1];

    /// <summary>The same, larger or smaller.</summary>
    public TypeStyle Scaled(double factor) => this with { Size = Size * factor, LineHeight = LineHeight * factor };
}
