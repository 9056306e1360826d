using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DksPortal.Web.Documents.Word;

/// <summary>Word's lists: bullets and three ways to number, and each numbered list an instance of its own that begins at its own number.</summary>
internal sealed class WordNumbering
{
    /// <summary>How far a level is set in, in twentieths of a point.</summary>
    public const int Indent = 397;

    private const int Levels = 9;
    private const int Bullets = 1;
    private const int Numbers = 2;
    private const int Letters = 3;
    private const int Roman = 4;

    private readonly List<W.NumberingInstance> instances = [Instance(1, Bullets)];

    /// <summary>The list of every list whose order says nothing.</summary>
    public static int BulletList => 1;

    /// <summary>A new list that is counted as it says, from its own number, at that level.</summary>
    public int Numbered(NumberedList list, int level)
    {
        var kind = list.Numbering switch
        {
            Numbering.Numbers => Numbers,
            Numbering.Letters => Letters,
            Numbering.Roman => Roman,
        };
        var instance = Instance(instances.Count + 1, kind);
        instance.Append(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = Math.Max(0, list.Start) }) { LevelIndex = level });
        instances.Add(instance);
        return instances.Count;
    }

    /// <summary>The lowest level that Word has, or this.</summary>
    public static int Level(int depth) => Math.Min(depth, Levels - 1);

    /// <summary>The part of the file that tells of them.</summary>
    public W.Numbering Part() => new(
    [
        Kind(Bullets, W.NumberFormatValues.Bullet, _ => "•"),
        Kind(Numbers, W.NumberFormatValues.Decimal, Counted),
        Kind(Letters, W.NumberFormatValues.LowerLetter, Counted),
        Kind(Roman, W.NumberFormatValues.LowerRoman, Counted),
        .. instances,
    ]);

    private static string Counted(int level) => $"%{level + 1}.";

    private static W.NumberingInstance Instance(int id, int kind) => new(new W.AbstractNumId { Val = kind }) { NumberID = id };

    private static W.AbstractNum Kind(int id, W.NumberFormatValues format, Func<int, string> mark) => new(
    [
        new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel },
        .. Enumerable.Range(0, Levels).Select(level => new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = format },
            new W.LevelText { Val = mark(level) },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation { Left = $"{Indent * (level + 1)}", Hanging = $"{Indent}" }),
            new W.NumberingSymbolRunProperties(new W.Color { Val = WordStyles.Accent }))
        { LevelIndex = level }),
    ])
    { AbstractNumberId = id };
}
