namespace DksPortal.Domain.Minutes;

/// <summary>
/// Follows lists as they are counted: <c>a. b. c.</c> with <c>i. ii. iii.</c> within. A mark counts where it is next in
/// its turn alone, so that <c>v. professor</c> is no point of a list, and <c>i.</c> after <c>h.</c> is a letter.
/// </summary>
public sealed class ListMarks
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    private char letter = 'a';
    private int numeral;

    /// <summary>0 for a point of the list, 1 for one within it; null for a line that is none.</summary>
    public int? LevelOf(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        if (space is < 1 or > 5) return null;
        var mark = line[..space];
        if (mark is "-" or "•" or "*") return 0;
        if (mark[^1] is not ('.' or ')')) return null;
        mark = mark[..^1];
        if (mark.Length == 1 && (mark[0] == letter || mark[0] == 'a'))
        {
            (letter, numeral) = ((char)(mark[0] + 1), 0);
            return 0;
        }

        if (Array.IndexOf(Roman, mark) is var number and >= 0 && (number == numeral || number == 0))
        {
            numeral = number + 1;
            return 1;
        }

        return null;
    }
}
