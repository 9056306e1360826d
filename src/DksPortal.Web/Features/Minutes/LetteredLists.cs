using DksPortal.Domain.Minutes;
using DksPortal.Web.Documents;

namespace DksPortal.Web.Features.Minutes;

/// <summary>
/// Reads lists as minutes count them, <c>a. b. c.</c> with <c>i. ii. iii.</c> within, which Markdown does not know;
/// everything else in the text is Markdown.
/// </summary>
public static class LetteredLists
{
    /// <summary>The blocks of a text.</summary>
    public static IReadOnlyList<Block> Read(string text, int headingShift = 0)
    {
        var (blocks, between, list, marks) = (new List<Block>(), new List<string>(), new List<Point>(), new ListMarks());
        foreach (var written in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = written.Trim();
            var level = line.StartsWith('-') || line.StartsWith('*') || line.StartsWith('•') ? null : marks.LevelOf(line);
            if (level == 0 || (level == 1 && list.Count > 0))
            {
                if (list.Count == 0) Settle(between);
                list.Add(new Point(level.Value, line));
            }
            else if (line.Length > 0 && list.Count > 0)
            {
                list[^1] = list[^1] with { Text = $"{list[^1].Text} {line}" };
            }
            else
            {
                Close();
                between.Add(written);
            }
        }

        Close();
        Settle(between);
        return blocks;

        void Settle(List<string> lines)
        {
            blocks.AddRange(MarkdownReader.Read(string.Join('\n', lines), headingShift));
            lines.Clear();
        }

        // A single line with a letter is no list.
        void Close()
        {
            if (list.Count == 1) between.Add(list[0].Text);
            else if (list.Count > 1) blocks.Add(new NumberedList([.. Items(list)], list[0].Text[0] - 'a' + 1, Numbering.Letters));
            list.Clear();
        }
    }

    private static IEnumerable<ListItem> Items(List<Point> list)
    {
        for (var at = 0; at < list.Count;)
        {
            var words = Words(list[at++]);
            var within = list.Skip(at).TakeWhile(point => point.Level == 1).Select(point => new ListItem(Words(point))).ToList();
            at += within.Count;
            yield return new ListItem(within.Count == 0 ? words : [.. words, new NumberedList(within, 1, Numbering.Roman)]);
        }
    }

    private static IReadOnlyList<Block> Words(Point point) => MarkdownReader.Read(point.Text[(point.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

    private sealed record Point(int Level, string Text);
}
