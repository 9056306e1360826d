namespace DksPortal.Web.Documents;

/// <summary>A part of a document that stands by itself: a paragraph, a list, a table.</summary>
public abstract record Block;

/// <summary>How much a paragraph is to be heard.</summary>
public enum ParagraphStyle
{
    /// <summary>Running text.</summary>
    Normal,

    /// <summary>An opening, somewhat larger.</summary>
    Lead,

    /// <summary>A remark in small type.</summary>
    Small,

    /// <summary>Running text that stands back, such as kind and duration under a heading.</summary>
    Muted,
}

/// <summary>
/// A heading. Level 1 is a section of the document, directly below its title; 4 is the lowest. Readers of a PDF find it
/// among the bookmarks; contents and links reach it by <paramref name="Anchor"/>.
/// </summary>
public sealed record Heading(int Level, IReadOnlyList<Inline> Inlines, string? Anchor = null) : Block
{
    /// <summary>A heading without markup.</summary>
    public Heading(int level, string text, string? anchor = null) : this(level, [new Text(text)], anchor) { }
}

/// <summary>A paragraph.</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines, ParagraphStyle Style = ParagraphStyle.Normal) : Block
{
    /// <summary>A paragraph without markup.</summary>
    public Paragraph(string text, ParagraphStyle style = ParagraphStyle.Normal) : this([new Text(text)], style) { }
}

/// <summary>What one point of a list holds.</summary>
public sealed record ListItem(IReadOnlyList<Block> Blocks)
{
    /// <summary>A point of one paragraph.</summary>
    public ListItem(string text) : this([new Paragraph(text)]) { }
}

/// <summary>A list whose order says nothing.</summary>
public sealed record BulletList(IReadOnlyList<ListItem> Items) : Block;

/// <summary>How a list is counted.</summary>
public enum Numbering
{
    /// <summary>1. 2. 3.</summary>
    Numbers,

    /// <summary>a. b. c.</summary>
    Letters,

    /// <summary>i. ii. iii.</summary>
    Roman,
}

/// <summary>A list counted from <paramref name="Start"/>.</summary>
public sealed record NumberedList(IReadOnlyList<ListItem> Items, int Start = 1, Numbering Numbering = Numbering.Numbers) : Block
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    /// <summary>What stands before an item.</summary>
    public string Mark(int index) => (Numbering, (long)Start + index) switch
    {
        (Numbering.Letters, >= 1 and <= 26 and var letter) => $"{(char)('a' + letter - 1)}.",
        (Numbering.Roman, >= 1 and <= 12 and var numeral) => $"{Roman[numeral - 1]}.",
        var (_, number) => $"{number}.",
    };
}

/// <summary>Labels with their values, such as place, time and chair.</summary>
public sealed record Facts(IReadOnlyList<Fact> Items) : Block;

/// <summary>One label with its value.</summary>
public sealed record Fact(string Label, IReadOnlyList<Inline> Value)
{
    /// <summary>A value without markup.</summary>
    public Fact(string label, string value) : this(label, [new Text(value)]) { }
}

/// <summary>Numbers with a bar each, drawn in proportion where the output can draw; the numbers stand beside them.</summary>
public sealed record Bars(string Caption, IReadOnlyList<BarRow> Rows) : Block;

/// <summary>How many of something.</summary>
public sealed record BarRow(string Label, int Count);

/// <summary>What colour the rule beside a <see cref="Callout"/> has.</summary>
public enum Tone
{
    /// <summary>The portal's accent: a recommendation, a conclusion, an outcome.</summary>
    Accent,

    /// <summary>Grey: something to know.</summary>
    Neutral,

    /// <summary>Red: late, draft or closed.</summary>
    Alert,
}

/// <summary>Text set off under a label by a rule at its left: a recommendation, a conclusion, an outcome.</summary>
public sealed record Callout(string Label, IReadOnlyList<Block> Blocks, Tone Tone = Tone.Accent) : Block;

/// <summary>What a meeting or document holds, a row each.</summary>
public sealed record Contents(IReadOnlyList<ContentsRow> Rows) : Block;

/// <summary>A row of contents.</summary>
/// <param name="Clock">When it begins, as shown (<c>15.10</c>); null when there are no times.</param>
/// <param name="Text">The item's number and title.</param>
/// <param name="Anchor">The heading that it leads to, whose page is shown; null when it leads nowhere.</param>
/// <param name="Detail">A second line that stands back, such as kind and duration.</param>
public sealed record ContentsRow(string? Clock, string Text, string? Anchor = null, string? Detail = null);

/// <summary>Somebody else's words.</summary>
public sealed record Quote(IReadOnlyList<Block> Blocks) : Block;

/// <summary>A line across: the subject changes.</summary>
public sealed record Rule : Block;

/// <summary>Blocks that stand on one page, if one page can hold them.</summary>
public sealed record KeepTogether(IReadOnlyList<Block> Blocks) : Block;
