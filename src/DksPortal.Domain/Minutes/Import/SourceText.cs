namespace DksPortal.Domain.Minutes.Import;

/// <summary>A line that says something.</summary>
/// <param name="Number">Its number in the text, from 1.</param>
/// <param name="Text">What it says, without spaces around it.</param>
/// <param name="EmptyBefore">How many empty lines stand before it.</param>
internal sealed record SourceLine(int Number, string Text, int EmptyBefore);

/// <summary>
/// A text as it was copied from a document: perhaps with an empty line after every line, which ends no paragraph, and
/// with lines that were broken because the page was no wider.
/// </summary>
internal sealed class SourceText
{
    /// <summary>In a text with an empty line after every line, so many in a row end a paragraph.</summary>
    private const int EmptyThatEnd = 3;

    private readonly bool isSpaced;
    private readonly int width;

    public SourceText(string text)
    {
        var lines = new List<SourceLine>();
        var (number, empty) = (0, 0);
        foreach (var written in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (Cleaned.Line(written) is not { } line)
            {
                empty++;
                continue;
            }

            if (lines is [.., var before] && StatementHeads.IsCut(before.Text)) lines[^1] = before with { Text = $"{before.Text} {line}" };
            else lines.Add(new SourceLine(number, line, empty));
            empty = 0;
        }

        Lines = lines;
        width = lines.Count == 0 ? 0 : lines.Max(line => line.Text.Length);
        isSpaced = lines.Count > 4
            && lines.Skip(1).Count(line => line.EmptyBefore > 0) > 0.7 * lines.Count
            && lines.Count(line => !IsFinished(line)) > 0.25 * lines.Count;
    }

    /// <summary>The lines that say something.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>Whether a paragraph ends before this line.</summary>
    public bool HasGapBefore(SourceLine line) => line.EmptyBefore >= (isSpaced ? EmptyThatEnd : 1);

    /// <summary>Whether the line is so long that it may have been broken by the page.</summary>
    public bool IsFull(SourceLine line) => line.Text.Length >= 0.7 * width;

    /// <summary>Whether the next line may go on with this one: its first word had no room here.</summary>
    public bool GoesOnIn(SourceLine line, SourceLine next) => line.Text.Length + 1 + next.Text.Split(' ', 2)[0].Length > 0.9 * width;

    /// <summary>Whether the line ends as a sentence ends.</summary>
    public static bool IsFinished(SourceLine line) => line.Text[^1] is '.' or '?' or '!' or ':' or ')' or '”' or '"' or '»';
}
