using PdfSharp.Drawing;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>A run of letters in one face and colour, <paramref name="X"/> points into its line.</summary>
internal readonly record struct Run(string Text, double X, double Width, Face Face, XColor Ink, Target? Target);

/// <summary>A line of text ready to be drawn.</summary>
internal sealed record TextLine(IReadOnlyList<Run> Runs, double Width)
{
    public static readonly TextLine Empty = new([], 0);
}
