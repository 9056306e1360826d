namespace DksPortal.Domain.Meetings;

/// <summary>What somebody did at an item.</summary>
public enum MovementKind
{
    /// <summary>Kom til punktet: absent for all before it.</summary>
    Arrived,
    /// <summary>Gik ved punktet: absent from it on.</summary>
    Left,
    /// <summary>Ude under punktet, and back for the next.</summary>
    Away,
    /// <summary>Inhabil: left the room for this item.</summary>
    StoodDown,
}

/// <summary>Somebody who came late, left early or was out for one item.</summary>
public sealed class Movement : Entity
{
    private Movement() { }

    internal Movement(Invitation who, AgendaItem item, MovementKind kind) =>
        (Invitation, InvitationId, AgendaItem, AgendaItemId, Kind) = (who, who.Id, item, item.Id, kind);

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>Who.</summary>
    public int InvitationId { get; private set; }

    /// <summary>Who.</summary>
    public Invitation? Invitation { get; private set; }

    /// <summary>At which item.</summary>
    public int AgendaItemId { get; private set; }

    /// <summary>At which item.</summary>
    public AgendaItem? AgendaItem { get; private set; }

    /// <summary>What.</summary>
    public MovementKind Kind { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Meeting/{MeetingId}/AgendaItem/{AgendaItemId}/Movement/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Invitation?.DisplayName ?? "";

    internal void Becomes(MovementKind kind) => Kind = kind;
}
