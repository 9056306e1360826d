namespace DksPortal.Domain.Meetings;

/// <summary>What happened to an item between two published agendas.</summary>
public enum AgendaChangeKind
{
    /// <summary>Nyt punkt.</summary>
    Added,
    /// <summary>Punkt udgået.</summary>
    Removed,
    /// <summary>Ny rækkefølge.</summary>
    Moved,
    /// <summary>Ændret titel.</summary>
    Renamed,
    /// <summary>Ændret tid.</summary>
    Timed,
    /// <summary>Ændret sagsfremstilling eller indstilling.</summary>
    Rewritten,
    /// <summary>Ændrede oplægsholdere.</summary>
    PresentersChanged,
    /// <summary>Nu lukket.</summary>
    Closed,
    /// <summary>Nu åbent.</summary>
    Opened,
    /// <summary>Nyt tidspunkt eller sted for mødet.</summary>
    Rescheduled,
}

/// <summary>One line of what changed since the published agenda before.</summary>
public sealed class AgendaChange
{
    private AgendaChange() => Title = "";

    private AgendaChange(AgendaChangeKind kind, PublishedItem item) : this() =>
        (Kind, Title, Number, IsClosed) = (kind, item.Title, item.Number, item.IsClosed);

    /// <summary>Given by the database.</summary>
    public int Id { get; private set; }

    /// <summary>The version that tells it.</summary>
    public int AgendaVersionId { get; private set; }

    /// <summary>What happened.</summary>
    public AgendaChangeKind Kind { get; private set; }

    /// <summary>The item's number on the agenda; a removed one's, on the agenda before.</summary>
    public int? Number { get; private set; }

    /// <summary>The item's title.</summary>
    public string Title { get; private set; }

    /// <summary>Told to members and secretariat alone.</summary>
    public bool IsClosed { get; private set; }

    internal static AgendaChange Rescheduled(Meeting meeting) => new() { Kind = AgendaChangeKind.Rescheduled, Title = meeting.Title };

    /// <summary>What changed from one agenda to the next, when the meeting as a whole was moved by so much.</summary>
    internal static IEnumerable<AgendaChange> Between(
        IReadOnlyList<PublishedItem> before, IReadOnlyList<PublishedItem> after, TimeSpan rescheduled)
    {
        var known = before.ToDictionary(item => item.AgendaItemId);
        var kept = after.Where(item => known.ContainsKey(item.AgendaItemId)).ToList();
        var left = before.Where(item => after.All(next => next.AgendaItemId != item.AgendaItemId)).Select(item => new AgendaChange(AgendaChangeKind.Removed, item));
        var came = after.Except(kept).Select(item => new AgendaChange(AgendaChangeKind.Added, item));
        var moved = Moved(before, kept).Select(item => new AgendaChange(AgendaChangeKind.Moved, item));
        var retimed = Retimed(before, kept, after, rescheduled);
        var changed = kept.SelectMany(item => Differences(known[item.AgendaItemId], item, retimed.Contains(item))
            .Select(kind => new AgendaChange(kind, item) { IsClosed = item.IsClosed || known[item.AgendaItemId].IsClosed }));
        return [.. left, .. came, .. moved, .. changed];
    }

    /// <summary>The fewest items whose move explains the new order: those outside the longest run that kept its order.</summary>
    private static IEnumerable<PublishedItem> Moved(IReadOnlyList<PublishedItem> before, List<PublishedItem> kept)
    {
        var places = before.Select((item, place) => (item.AgendaItemId, place)).ToDictionary(pair => pair.AgendaItemId, pair => pair.place);
        var (length, previous) = (new int[kept.Count], new int[kept.Count]);
        var last = -1;
        for (var i = 0; i < kept.Count; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (places[kept[j].AgendaItemId] < places[kept[i].AgendaItemId] && length[j] + 1 > length[i]) (length[i], previous[i]) = (length[j] + 1, j);
            }

            if (last < 0 || length[i] > length[last]) last = i;
        }

        var steady = new HashSet<PublishedItem>();
        for (var i = last; i >= 0; i = previous[i]) steady.Add(kept[i]);
        return kept.Where(item => !steady.Contains(item));
    }

    /// <summary>The items whose own clock time changed: those that begin at another time and do not just follow the one before.</summary>
    private static HashSet<PublishedItem> Retimed(
        IReadOnlyList<PublishedItem> before, IEnumerable<PublishedItem> kept, IReadOnlyList<PublishedItem> after, TimeSpan rescheduled)
    {
        if (before.Count == 0) return [];
        var waited = Waits(before, before[0].Start);
        var waits = Waits(after, before[0].Start.Add(rescheduled));
        var started = before.ToDictionary(item => item.AgendaItemId, item => item.Start);
        return [.. kept.Where(item =>
            started[item.AgendaItemId] != item.Start && waited[item.AgendaItemId] != waits[item.AgendaItemId])];
    }

    /// <summary>For each item the time between the end of the one before, or the agenda's opening, and its own start.</summary>
    private static Dictionary<int, TimeSpan> Waits(IReadOnlyList<PublishedItem> items, TimeOnly opening) => items
        .Select((item, place) => (item, end: place == 0 ? opening : items[place - 1].Start.AddMinutes(items[place - 1].Minutes)))
        .ToDictionary(pair => pair.item.AgendaItemId, pair => pair.item.Start - pair.end);

    private static IEnumerable<AgendaChangeKind> Differences(PublishedItem before, PublishedItem after, bool isRetimed)
    {
        if (before.Title != after.Title) yield return AgendaChangeKind.Renamed;
        if (isRetimed || before.Minutes != after.Minutes || before.Kind != after.Kind) yield return AgendaChangeKind.Timed;
        if ((before.Purpose, before.CaseText, before.Recommendation) != (after.Purpose, after.CaseText, after.Recommendation)) yield return AgendaChangeKind.Rewritten;
        if (before.Presenters != after.Presenters) yield return AgendaChangeKind.PresentersChanged;
        if (!before.IsClosed && after.IsClosed) yield return AgendaChangeKind.Closed;
        if (before.IsClosed && !after.IsClosed) yield return AgendaChangeKind.Opened;
    }
}
