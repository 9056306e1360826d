namespace DksPortal.Domain.FollowUp;

/// <summary>How far an action item has come. Late is computed, never stored.</summary>
public enum ActionItemStatus
{
    /// <summary>Åben.</summary>
    Open,
    /// <summary>I gang.</summary>
    InProgress,
    /// <summary>Udført.</summary>
    Done,
    /// <summary>Frafaldet.</summary>
    Dropped,
}

/// <summary>What can be done with an action item.</summary>
public enum ActionItemStep
{
    /// <summary>Begin.</summary>
    Start,
    /// <summary>Say that it is done.</summary>
    Complete,
    /// <summary>Give it up, with a reason.</summary>
    Drop,
    /// <summary>Take it up again.</summary>
    Resume,
}

/// <summary>The life of an action item.</summary>
public static class ActionItemLife
{
    /// <summary>Where the step leads from here, or null when it is not possible.</summary>
    public static ActionItemStatus? After(this ActionItemStatus status, ActionItemStep step) => (status, step) switch
    {
        (ActionItemStatus.Open, ActionItemStep.Start) => ActionItemStatus.InProgress,
        (ActionItemStatus.Open or ActionItemStatus.InProgress, ActionItemStep.Complete) => ActionItemStatus.Done,
        (ActionItemStatus.Open or ActionItemStatus.InProgress, ActionItemStep.Drop) => ActionItemStatus.Dropped,
        (ActionItemStatus.Done or ActionItemStatus.Dropped, ActionItemStep.Resume) => ActionItemStatus.Open,
        _ => null,
    };

    /// <summary>Whether something is still to be done.</summary>
    public static bool IsOpen(this ActionItemStatus status) => status is ActionItemStatus.Open or ActionItemStatus.InProgress;

    /// <summary>How many days something of that status is late; 0 when it is not, when it has no day or when it is over.</summary>
    public static int DaysLate(this ActionItemStatus status, DateOnly? due, DateOnly today) =>
        status.IsOpen() && due is { } day ? Math.Max(0, today.DayNumber - day.DayNumber) : 0;
}
