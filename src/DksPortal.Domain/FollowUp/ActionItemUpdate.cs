namespace DksPortal.Domain.FollowUp;

/// <summary>A dated and signed word on how an action item stands.</summary>
public sealed class ActionItemUpdate : Entity
{
    private ActionItemUpdate() { }

    internal ActionItemUpdate(ActionItem action, string? note, int by, DateTime at) =>
        (ActionItem, ActionItemId, Status, Note, ById, At) = (action, action.Id, action.Status, note, by, at);

    /// <summary>The action item.</summary>
    public int ActionItemId { get; private set; }

    /// <summary>The action item.</summary>
    public ActionItem? ActionItem { get; private set; }

    /// <summary>The status since then.</summary>
    public ActionItemStatus Status { get; private set; }

    /// <summary>What was said: what happened, or the reason for giving it up.</summary>
    public string? Note { get; private set; }

    /// <summary>Who said it.</summary>
    public int ById { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>What should be done until then, when that was changed.</summary>
    public string? WhatBefore { get; private set; }

    /// <summary>The name of whoever was responsible until then, when somebody else took over.</summary>
    public string? ResponsibleBefore { get; private set; }

    /// <summary>The day that it was due until then; when it and <see cref="DueAfter"/> are the same, the day was not moved.</summary>
    public DateOnly? DueBefore { get; private set; }

    /// <summary>The day that it was due from then on.</summary>
    public DateOnly? DueAfter { get; private set; }

    /// <summary>Whether the day was moved, set or taken away.</summary>
    public bool MovesDue => DueBefore != DueAfter;

    /// <summary>Whether it tells of a change to what, who or when.</summary>
    public bool ChangesAnything => MovesDue || WhatBefore is not null || ResponsibleBefore is not null;

    /// <inheritdoc/>
    public override string Path => $"{ActionItem?.Path ?? $"ActionItem/{ActionItemId}/"}ActionItemUpdate/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Status}";

    internal void Replaces(string? what, string? responsible) =>
        (WhatBefore, ResponsibleBefore) = (what, string.IsNullOrEmpty(responsible) ? null : responsible);

    internal void Moves(DateOnly? from, DateOnly? to) => (DueBefore, DueAfter) = (from, to);
}
