namespace DksPortal.Web.Documents.Drawing;

/// <summary>
/// Breaks spans into lines of a width: at spaces, after a hyphen within a word, and within a word only when it is wider
/// than a whole line. A line that was broken at a space ends with that space, so that words do not run together for
/// those who hear or copy the text.
/// </summary>
internal sealed class LineBreaker
{
    private readonly double size;
    private readonly double width;
    private readonly List<TextLine> lines = [];
    private readonly List<Run> line = [];
    private readonly List<Span> word = [];
    private Span? space;
    private double lineWidth;
    private double wordWidth;

    private LineBreaker(double size, double width) => (this.size, this.width) = (size, width);

    /// <summary>The lines; none when there are no words.</summary>
    public static List<TextLine> Break(IReadOnlyList<Span> spans, double size, double width)
    {
        var breaker = new LineBreaker(size, width);
        foreach (var span in spans)
            breaker.Read(span);
        breaker.EndWord();
        breaker.EndLine(wrapped: false);
        return breaker.lines;
    }

    private void Read(Span span)
    {
        var text = span.Text;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\n')
            {
                Take(span, start, i);
                EndWord();
                if (text[i] == '\n')
                    EndLine(wrapped: true);
                else if (line.Count > 0)
                    space ??= span with { Text = " " };
                start = i + 1;
            }
            else if (text[i] == '-' && i > start + 1 && i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                Take(span, start, i + 1);
                EndWord();
                start = i + 1;
            }
        }

        Take(span, start, text.Length);
    }

    private void Take(Span span, int start, int end)
    {
        if (end <= start)
            return;
        var part = span.Text[start..end];
        word.Add(span with { Text = part });
        wordWidth += span.Face.Width(part, size);
    }

    private void EndWord()
    {
        if (word.Count == 0)
            return;
        var gap = space?.Face.Width(" ", size) ?? 0;
        if (line.Count > 0 && lineWidth + gap + wordWidth > width + 0.01)
            EndLine(wrapped: space is not null);
        else if (space is { } between)
            Put(between);
        foreach (var part in word)
            if (wordWidth > width)
                PutBroken(part);
            else
                Put(part);
        space = null;
        word.Clear();
        wordWidth = 0;
    }

    private void PutBroken(Span part)
    {
        var start = 0;
        var used = lineWidth;
        for (var i = 0; i < part.Text.Length; i++)
        {
            var letter = part.Face.Width(part.Text.AsSpan(i, 1), size);
            if (used + letter > width && used > 0)
            {
                Put(part with { Text = part.Text[start..i] });
                EndLine(wrapped: false);
                (start, used) = (i, 0);
            }

            used += letter;
        }

        Put(part with { Text = part.Text[start..] });
    }

    private void Put(Span span)
    {
        if (span.Text.Length == 0)
            return;
        var wide = span.Face.Width(span.Text, size);
        if (line is [.., var last] && last.Face == span.Face && last.Ink == span.Ink && last.Target == span.Target)
            line[^1] = last with { Text = last.Text + span.Text, Width = last.Width + wide };
        else
            line.Add(new Run(span.Text, lineWidth, wide, span.Face, span.Ink, span.Target));
        lineWidth += wide;
    }

    private void EndLine(bool wrapped)
    {
        space = null;
        if (line.Count == 0)
            return;
        if (wrapped && line[^1] is { Target: null } last)
            line[^1] = last with { Text = last.Text + " " };
        else if (wrapped)
            line.Add(line[^1] with { Text = " ", X = lineWidth, Width = 0, Target = null });
        lines.Add(new TextLine([.. line], lineWidth));
        line.Clear();
        lineWidth = 0;
    }
}
