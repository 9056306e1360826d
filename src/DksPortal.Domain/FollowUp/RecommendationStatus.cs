namespace DksPortal.Domain.FollowUp;

/// <summary>How far a recommendation has come.</summary>
public enum RecommendationStatus
{
    /// <summary>Kladde.</summary>
    Draft,
    /// <summary>Afsendt.</summary>
    Sent,
    /// <summary>Besvaret.</summary>
    Answered,
}

/// <summary>What can be done with a recommendation.</summary>
public enum RecommendationStep
{
    /// <summary>Send it.</summary>
    Send,
    /// <summary>Take down the answer.</summary>
    Answer,
}

/// <summary>How far a recommendation was followed.</summary>
public enum Following
{
    /// <summary>Fulgt.</summary>
    Followed,
    /// <summary>Delvist fulgt.</summary>
    PartlyFollowed,
    /// <summary>Ikke fulgt.</summary>
    NotFollowed,
}

/// <summary>The life of a recommendation.</summary>
public static class RecommendationLife
{
    /// <summary>Where the step leads from here, or null when it is not possible.</summary>
    public static RecommendationStatus? After(this RecommendationStatus status, RecommendationStep step) => (status, step) switch
    {
        (RecommendationStatus.Draft, RecommendationStep.Send) => RecommendationStatus.Sent,
        (RecommendationStatus.Sent, RecommendationStep.Answer) => RecommendationStatus.Answered,
        _ => null,
    };

    /// <summary>How many days an answer is late; 0 when none is expected yet or it has come.</summary>
    public static int DaysLate(this RecommendationStatus status, DateOnly? expected, DateOnly today) =>
        status == RecommendationStatus.Sent && expected is { } day ? Math.Max(0, today.DayNumber - day.DayNumber) : 0;

    /// <summary>Days from the day it was sent to its answer or, without one, to today; null before it was sent.</summary>
    public static int? DaysWaiting(DateOnly? sent, DateOnly? answered, DateOnly today) =>
        sent is { } day ? (answered ?? today).DayNumber - day.DayNumber : null;
}
