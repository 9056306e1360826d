namespace DksPortal.Domain.Meetings;

/// <summary>What the clock times and numbers of an agenda follow from.</summary>
public interface IAgendaEntry
{
    /// <summary>What it is there for.</summary>
    AgendaItemKind Kind { get; }

    /// <summary>How long it takes, in minutes.</summary>
    int Minutes { get; }

    /// <summary>When it begins by the clock, when that is fixed.</summary>
    TimeOnly? FixedStart { get; }
}

/// <summary>An entry with its number and its clock time.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Number">Its number on the agenda; a break has none.</param>
/// <param name="Start">When it begins, local time.</param>
/// <param name="WaitsMinutes">Minutes between the end of the one before and a fixed start; negative when they overlap.</param>
public sealed record AgendaLine<T>(T Entry, int? Number, TimeOnly Start, int WaitsMinutes) where T : IAgendaEntry;

/// <summary>Numbers and clock times, which follow from the order.</summary>
public static class AgendaTimes
{
    /// <summary>The entries, which stand in order, with numbers (breaks skipped) and times from the meeting's start on.</summary>
    public static IReadOnlyList<AgendaLine<T>> Lines<T>(IEnumerable<T> entries, TimeOnly start) where T : IAgendaEntry
    {
        var lines = new List<AgendaLine<T>>();
        var (number, clock) = (0, start);
        foreach (var entry in entries)
        {
            var begins = entry.FixedStart ?? clock;
            int? own = entry.Kind == AgendaItemKind.Break ? null : ++number;
            lines.Add(new AgendaLine<T>(entry, own, begins, (int)(begins.ToTimeSpan() - clock.ToTimeSpan()).TotalMinutes));
            clock = begins.AddMinutes(entry.Minutes);
        }

        return lines;
    }
}
