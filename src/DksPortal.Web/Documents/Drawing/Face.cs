using PdfSharp.Drawing;
using PdfSharp.Fonts;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>One of the four faces of IBM Plex Sans that documents are set in, with the widths of its letters.</summary>
internal sealed class Face
{
    /// <summary>What stands for a letter that the face lacks.</summary>
    public const char Replacement = '◊';

    public static readonly Face Regular = new("IBMPlexSans-Regular");
    public static readonly Face Italic = new("IBMPlexSans-Italic");
    public static readonly Face SemiBold = new("IBMPlexSans-SemiBold");
    public static readonly Face SemiBoldItalic = new("IBMPlexSans-SemiBoldItalic");

    private const double MeasuredSize = 1000;
    private const float Missing = -1;

    private readonly Lock measuring = new();
    private readonly float[] widths = new float[char.MaxValue + 1]; // 0: not measured yet.
    private XFont? measured;

    private Face(string file) => File = file;

    /// <summary>The font's file without ending, which is also the family's name to PDFsharp.</summary>
    public string File { get; }

    /// <summary>The face that is bold, when <paramref name="bold"/>, and otherwise like this one.</summary>
    public Face With(bool bold, bool italic) => (bold || IsBold, italic || IsItalic) switch
    {
        (true, true) => SemiBoldItalic,
        (true, false) => SemiBold,
        (false, true) => Italic,
        (false, false) => Regular,
    };

    private bool IsBold => this == SemiBold || this == SemiBoldItalic;

    private bool IsItalic => this == Italic || this == SemiBoldItalic;

    /// <summary>Whether the face has the letter.</summary>
    public bool Has(char letter) => Measure(letter) > 0;

    /// <summary>How wide <paramref name="text"/> is at <paramref name="size"/> points.</summary>
    public double Width(ReadOnlySpan<char> text, double size)
    {
        double sum = 0;
        foreach (var letter in text)
            sum += Math.Max(0, Measure(letter));
        return sum * size / MeasuredSize;
    }

    private float Measure(char letter)
    {
        var width = widths[letter];
        if (width != 0)
            return width;
        lock (measuring)
        {
            measured ??= FontFiles.Font(this, MeasuredSize);
            var has = GlyphHelper.GlyphIndexFromCodePoint(letter, measured) != 0;
            return widths[letter] = has ? MeasureGlyph(letter) : Missing;
        }
    }

    private float MeasureGlyph(char letter)
    {
        using var paper = XGraphics.CreateMeasureContext(
            new XSize(1, 1), XGraphicsUnit.Point, XPageDirection.Downwards);
        return (float)paper.MeasureString(letter.ToString(), measured!).Width;
    }
}
