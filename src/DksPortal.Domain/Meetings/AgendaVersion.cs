namespace DksPortal.Domain.Meetings;

/// <summary>An agenda as it was published, for ever. The first has number 1; a later one tells what changed.</summary>
public sealed class AgendaVersion : Entity
{
    private readonly List<PublishedItem> items = [];
    private readonly List<AgendaChange> changes = [];

    private AgendaVersion() { }

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime PublishedAt { get; private set; }

    /// <summary>The person who published it.</summary>
    public int PublishedById { get; private set; }

    /// <summary>When the meeting was to begin, UTC.</summary>
    public DateTime MeetingStart { get; private set; }

    /// <summary>When the meeting was to end, UTC.</summary>
    public DateTime MeetingEnd { get; private set; }

    /// <summary>Where it was to be.</summary>
    public string? MeetingPlace { get; private set; }

    /// <summary>What stood on it, in order.</summary>
    public IReadOnlyList<PublishedItem> Items => items;

    /// <summary>What changed since the version before.</summary>
    public IReadOnlyList<AgendaChange> Changes => changes;

    /// <inheritdoc/>
    public override string Path => $"Meeting/{MeetingId}/AgendaVersion/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Number}";

    internal static AgendaVersion Publish(AgendaVersion? before, Meeting meeting, int by, TimeOnly localStart, DateTime now)
    {
        var version = new AgendaVersion { Number = (before?.Number ?? 0) + 1, PublishedAt = now, PublishedById = by };
        (version.MeetingStart, version.MeetingEnd, version.MeetingPlace) = (meeting.Start, meeting.End, meeting.Place);
        version.items.AddRange(AgendaTimes.Lines(meeting.Agenda, localStart).Select(line => new PublishedItem(line)));
        if (before is null) return version;
        if ((before.MeetingStart, before.MeetingEnd, before.MeetingPlace) != (meeting.Start, meeting.End, meeting.Place)) version.changes.Add(AgendaChange.Rescheduled(meeting));
        version.changes.AddRange(AgendaChange.Between(before.Items, version.items, meeting.Start - before.MeetingStart));
        return version;
    }
}
