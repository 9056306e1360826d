using System.Globalization;

namespace DksPortal.Domain.Minutes.Import;

/// <summary>A line of the programme.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends, if the line tells.</param>
/// <param name="Text">What it is.</param>
internal sealed record ProgrammeEntry(TimeOnly Start, TimeOnly? End, string Text);

/// <summary>The programme before the points, from which the clock times come.</summary>
internal sealed class Programme
{
    private const int MostEntries = 100;

    private readonly List<ProgrammeEntry> entries = [];

    /// <summary>Whether anything stands in it.</summary>
    public bool IsBegun => entries.Count > 0;

    /// <summary>Takes the line in when it begins with a clock time.</summary>
    public bool Takes(string line)
    {
        if (Read(line) is not { } entry || entries.Count == MostEntries) return false;
        entries.Add(entry);
        return true;
    }

    /// <summary>Goes on with the entry of the line before.</summary>
    public void GoesOn(string line)
    {
        if (entries[^1].Text.Length <= TextLimits.Remark) entries[^1] = entries[^1] with { Text = $"{entries[^1].Text} {line}" };
    }

    /// <summary>The items with the times that the programme gives them. Both stand in the same order; not every item is in the programme.</summary>
    public IEnumerable<DraftItem> Time(IReadOnlyList<DraftItem> items)
    {
        var entryOf = ProgrammeMatch.Of([.. items.Select(item => item.Title)], [.. entries.Select(entry => entry.Text)]);
        return items.Select((item, place) => item.Start is null && entryOf[place] is { } at
            ? item with { Start = entries[at].Start, Minutes = Length(at) }
            : item);
    }

    /// <summary>What the programme says of an item; null when it says nothing.</summary>
    public string? TextAt(TimeOnly start) => entries.Find(entry => entry.Start == start)?.Text;

    /// <summary>A clock time at the beginning of a line, with what follows it.</summary>
    public static ProgrammeEntry? Read(string line)
    {
        var rest = line.StartsWith("kl. ", StringComparison.OrdinalIgnoreCase) ? line[4..] : line;
        if (Clock(ref rest) is not { } start) return null;
        TimeOnly? end = null;
        if (rest.TrimStart() is ['-' or '–' or '—', .. var after])
        {
            after = after.TrimStart();
            end = Clock(ref after);
            if (end is not null) rest = after;
        }

        rest = rest.TrimStart(':', ' ', '-', '–');
        return rest.Length == 0 ? null : new ProgrammeEntry(start, end, rest);
    }

    private int Length(int at)
    {
        var until = entries[at].End ?? (at + 1 < entries.Count ? entries[at + 1].Start : entries[at].Start);
        return until > entries[at].Start ? (int)(until - entries[at].Start).TotalMinutes : 0;
    }

    private static TimeOnly? Clock(ref string text)
    {
        var mark = text.IndexOfAny([':', '.']);
        if (mark is not (1 or 2) || text.Length < mark + 3 || (text.Length > mark + 3 && char.IsDigit(text[mark + 3]))) return null;
        if (!int.TryParse(text[..mark], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 23) return null;
        if (!int.TryParse(text[(mark + 1)..(mark + 3)], NumberStyles.None, CultureInfo.InvariantCulture, out var minute) || minute > 59) return null;
        text = text[(mark + 3)..];
        return new TimeOnly(hour, minute);
    }
}
