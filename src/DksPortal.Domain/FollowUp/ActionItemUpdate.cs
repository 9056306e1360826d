namespace DksPortal.Domain.FollowUp;

/// <summary>A dated and signed word on how an action item stands.</summary>
public sealed class ActionItemUpdate : Entity
{
    private ActionItemUpdate() { }

    internal ActionItemUpdate(ActionItemStatus status, string? note, int by, DateTime at) =>
        (Status, Note, ById, At) = (status, note, by, at);

    /// <summary>The action item.</summary>
    public int ActionItemId { get; private set; }

    /// <summary>The status since then.</summary>
    public ActionItemStatus Status { get; private set; }

    /// <summary>What was said: what happened, or the reason for giving it up.</summary>
    public string? Note { get; private set; }

    /// <summary>Who said it.</summary>
    public int ById { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"ActionItem/{ActionItemId}/ActionItemUpdate/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Status}";
}
