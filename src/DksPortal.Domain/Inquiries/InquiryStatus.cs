namespace DksPortal.Domain.Inquiries;

/// <summary>How far an inquiry has come.</summary>
public enum InquiryStatus
{
    /// <summary>Modtaget.</summary>
    Received,
    /// <summary>Under besvarelse.</summary>
    InProgress,
    /// <summary>Godkendt.</summary>
    Approved,
    /// <summary>Afsendt.</summary>
    Sent,
}

/// <summary>What can be done with an inquiry.</summary>
public enum InquiryStep
{
    /// <summary>Begin to answer.</summary>
    Start,
    /// <summary>Approve the answers.</summary>
    Approve,
    /// <summary>Take the approved answers up again.</summary>
    Reopen,
    /// <summary>Send them.</summary>
    Send,
}

/// <summary>The life of an inquiry.</summary>
public static class InquiryLife
{
    /// <summary>Where the step leads from here, or null when it is not possible.</summary>
    public static InquiryStatus? After(this InquiryStatus status, InquiryStep step) => (status, step) switch
    {
        (InquiryStatus.Received, InquiryStep.Start) => InquiryStatus.InProgress,
        (InquiryStatus.InProgress, InquiryStep.Approve) => InquiryStatus.Approved,
        (InquiryStatus.Approved, InquiryStep.Reopen) => InquiryStatus.InProgress,
        (InquiryStatus.Approved, InquiryStep.Send) => InquiryStatus.Sent,
        _ => null,
    };

    /// <summary>Days until the deadline, negative when it has passed; null without one or when the answer was sent.</summary>
    public static int? DaysLeft(this InquiryStatus status, DateOnly? deadline, DateOnly today) =>
        status != InquiryStatus.Sent && deadline is { } day ? day.DayNumber - today.DayNumber : null;
}
