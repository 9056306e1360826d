namespace DksPortal.Domain.Meetings;

/// <summary>What kind of meeting it is.</summary>
public enum MeetingKind
{
    /// <summary>Rådsmøde: counts towards those required each year.</summary>
    Council,
    /// <summary>Arrangement.</summary>
    Event,
    /// <summary>Konference.</summary>
    Conference,
}

/// <summary>How far a meeting has come.</summary>
public enum MeetingStatus
{
    /// <summary>Planlagt.</summary>
    Planned,
    /// <summary>Indkaldt.</summary>
    Convened,
    /// <summary>Afholdt.</summary>
    Held,
    /// <summary>Aflyst.</summary>
    Cancelled,
}

/// <summary>What can be done with a meeting as a whole.</summary>
public enum MeetingStep
{
    /// <summary>Send the invitation, which publishes the agenda.</summary>
    Convene,
    /// <summary>Say that it was held.</summary>
    Hold,
    /// <summary>Call it off.</summary>
    Cancel,
}

/// <summary>The life of a meeting.</summary>
public static class MeetingLife
{
    /// <summary>Where the step leads from here, or null when it is not possible.</summary>
    public static MeetingStatus? After(this MeetingStatus status, MeetingStep step) => (status, step) switch
    {
        (MeetingStatus.Planned, MeetingStep.Convene) => MeetingStatus.Convened,
        (MeetingStatus.Convened, MeetingStep.Hold) => MeetingStatus.Held,
        (MeetingStatus.Planned or MeetingStatus.Convened, MeetingStep.Cancel) => MeetingStatus.Cancelled,
        _ => null,
    };
}
