using System.Text;

namespace DksPortal.Domain.Minutes.Import;

/// <summary>Puts lines together to paragraphs: one for each statement, a line for each point of a list.</summary>
internal sealed class Paragraphs(SourceText source, Func<string, bool> knows)
{
    private readonly List<Paragraph> written = [];
    private readonly ListMarks marks = new();
    private SourceLine? before;

    /// <summary>Adds the next line.</summary>
    public void Add(SourceLine line)
    {
        var isStatement = Speaks(line);
        var level = isStatement || written is [.., { IsStatement: true }] && !source.HasGapBefore(line) ? null : marks.LevelOf(line.Text);
        if (isStatement || level is not null || Begins(line)) written.Add(new Paragraph(line.Number, isStatement, level));
        written[^1].Add(line.Text);
        before = line;
    }

    /// <summary>The paragraphs, each with its first line.</summary>
    public IEnumerable<DraftLine> Lines => written.Select(paragraph => new DraftLine(paragraph.Line, paragraph.Words));

    /// <summary>How many there were, when a paragraph that is no statement tells.</summary>
    public IReadOnlyList<DraftFigure> Figures =>
        written.Where(paragraph => !paragraph.IsStatement).Select(paragraph => Counts.In(paragraph.Words)).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>The text as it is stored; null when there is none.</summary>
    public string? Text()
    {
        var text = new StringBuilder();
        foreach (var (paragraph, index) in written.Select((paragraph, index) => (paragraph, index)))
        {
            if (index > 0) text.Append(paragraph.Level is not null && written[index - 1].Level is not null ? "\n" : "\n\n");
            if (paragraph.Level == 1) text.Append("   ");
            text.Append(paragraph.Words);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>Whether somebody begins to speak. A full name that nobody knows counts only after a finished sentence.</summary>
    public bool Speaks(SourceLine line) => StatementHeads.Of(line.Text, knows) is { } head
        && (head.Kind != StatementKind.FullName || knows(head.Who!) || before is null || SourceText.IsFinished(before));

    private bool Begins(SourceLine line) =>
        before is null || written.Count == 0 || source.HasGapBefore(line)
        || (!written[^1].IsStatement && SourceText.IsFinished(before) && !source.IsFull(before));

    private sealed class Paragraph(int line, bool isStatement, int? level)
    {
        private readonly StringBuilder words = new();

        public int Line => line;

        public bool IsStatement => isStatement;

        public int? Level => level;

        public string Words => words.ToString();

        /// <summary>A word that was divided at the end of a line is one word again; <c>by- og</c> stays two.</summary>
        public void Add(string text)
        {
            if (words.Length > 0 && !(words[^1] == '-' && char.IsLower(text[0]) && !IsConjunction(text))) words.Append(' ');
            words.Append(text);
        }

        private static bool IsConjunction(string text) =>
            text.StartsWith("og ", StringComparison.Ordinal) || text.StartsWith("eller ", StringComparison.Ordinal) || text.StartsWith("samt ", StringComparison.Ordinal);
    }
}
