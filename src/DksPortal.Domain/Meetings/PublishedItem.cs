namespace DksPortal.Domain.Meetings;

/// <summary>An agenda item as it was published.</summary>
public sealed class PublishedItem
{
    private PublishedItem() => (Title, Presenters) = ("", "");

    internal PublishedItem(AgendaLine<AgendaItem> line)
    {
        var item = line.Entry;
        AgendaItemId = item.Id;
        (Position, Number, Start) = (item.Position, line.Number, line.Start);
        (Kind, Title, Minutes, IsClosed) = (item.Kind, item.Title, item.Minutes, item.IsClosed);
        Presenters = string.Join(", ", item.Presenters.Select(presenter => presenter.Name));
        (Purpose, CaseText, Recommendation) = (item.Purpose, item.CaseText, item.Recommendation);
    }

    /// <summary>Given by the database.</summary>
    public int Id { get; private set; }

    /// <summary>The version it stands on.</summary>
    public int AgendaVersionId { get; private set; }

    /// <summary>The item's number in its address; it may have been taken off the agenda since.</summary>
    public int AgendaItemId { get; private set; }

    /// <summary>Its place in the order, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>Its number on the agenda; a break has none.</summary>
    public int? Number { get; private set; }

    /// <summary>When it begins, local time.</summary>
    public TimeOnly Start { get; private set; }

    /// <summary>What it was there for.</summary>
    public AgendaItemKind Kind { get; private set; }

    /// <summary>What it was called.</summary>
    public string Title { get; private set; }

    /// <summary>How long, in minutes.</summary>
    public int Minutes { get; private set; }

    /// <summary>Seen by members and secretariat alone.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Who presented it.</summary>
    public string Presenters { get; private set; }

    /// <summary>Why it was on the agenda.</summary>
    public string? Purpose { get; private set; }

    /// <summary>The case, Markdown.</summary>
    public string? CaseText { get; private set; }

    /// <summary>What the council was asked to do, Markdown.</summary>
    public string? Recommendation { get; private set; }
}
