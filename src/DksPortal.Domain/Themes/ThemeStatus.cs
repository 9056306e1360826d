namespace DksPortal.Domain.Themes;

/// <summary>How far a theme has come.</summary>
public enum ThemeStatus
{
    /// <summary>Kladde: seen by its proposer alone.</summary>
    Draft,
    /// <summary>Foreslået.</summary>
    Proposed,
    /// <summary>Til vurdering.</summary>
    UnderReview,
    /// <summary>Antaget.</summary>
    Accepted,
    /// <summary>På dagsordenen.</summary>
    Scheduled,
    /// <summary>Drøftet.</summary>
    Discussed,
    /// <summary>Afsluttet.</summary>
    Closed,
    /// <summary>Afvist.</summary>
    Declined,
    /// <summary>Trukket tilbage.</summary>
    Withdrawn,
    /// <summary>Lagt sammen med et andet.</summary>
    Merged,
}

/// <summary>What can be done with a theme.</summary>
public enum ThemeStep
{
    /// <summary>Put the draft before the council.</summary>
    Propose,
    /// <summary>Take it up for consideration.</summary>
    Review,
    /// <summary>Take it in.</summary>
    Accept,
    /// <summary>Put it on an agenda.</summary>
    Schedule,
    /// <summary>The council has discussed it.</summary>
    Discuss,
    /// <summary>It came off its agenda or was not reached.</summary>
    Return,
    /// <summary>Corrected minutes tell that it was discussed after all, or was not.</summary>
    Correct,
    /// <summary>Nothing more is to come.</summary>
    Close,
    /// <summary>Turn it down, with a reason.</summary>
    Decline,
    /// <summary>Its proposer takes it back.</summary>
    Withdraw,
    /// <summary>Lay it together with another.</summary>
    Merge,
}

/// <summary>The life of a theme.</summary>
public static class ThemeLife
{
    /// <summary>Where the step leads from here, or null when it is not possible.</summary>
    public static ThemeStatus? After(this ThemeStatus status, ThemeStep step) => (status, step) switch
    {
        (ThemeStatus.Draft, ThemeStep.Propose) => ThemeStatus.Proposed,
        (ThemeStatus.Proposed, ThemeStep.Review) => ThemeStatus.UnderReview,
        (ThemeStatus.UnderReview, ThemeStep.Accept) => ThemeStatus.Accepted,
        (ThemeStatus.Accepted, ThemeStep.Schedule) => ThemeStatus.Scheduled,
        (ThemeStatus.Scheduled, ThemeStep.Discuss) => ThemeStatus.Discussed,
        (ThemeStatus.Scheduled, ThemeStep.Return) => ThemeStatus.Accepted,
        (ThemeStatus.Discussed, ThemeStep.Correct) => ThemeStatus.Accepted,
        (ThemeStatus.Accepted, ThemeStep.Correct) => ThemeStatus.Discussed,
        (ThemeStatus.Discussed, ThemeStep.Close) => ThemeStatus.Closed,
        (ThemeStatus.Proposed or ThemeStatus.UnderReview or ThemeStatus.Accepted, ThemeStep.Decline) => ThemeStatus.Declined,
        (ThemeStatus.Proposed or ThemeStatus.UnderReview or ThemeStatus.Accepted, ThemeStep.Merge) => ThemeStatus.Merged,
        (ThemeStatus.Proposed or ThemeStatus.UnderReview, ThemeStep.Withdraw) => ThemeStatus.Withdrawn,
        _ => null,
    };

    /// <summary>Whether members can support it and comment on it.</summary>
    public static bool IsOpen(this ThemeStatus status) =>
        status is ThemeStatus.Proposed or ThemeStatus.UnderReview or ThemeStatus.Accepted or ThemeStatus.Scheduled;

    /// <summary>Whether its text can be changed: until it was discussed or came to an end.</summary>
    public static bool CanBeWritten(this ThemeStatus status) => status == ThemeStatus.Draft || status.IsOpen();

    /// <summary>Whether others can be laid together with it.</summary>
    public static bool CanTakeOver(this ThemeStatus status) => status.After(ThemeStep.Merge) is not null;

    /// <summary>Whether it came to an end without having been discussed.</summary>
    public static bool IsEnded(this ThemeStatus status) =>
        status is ThemeStatus.Declined or ThemeStatus.Withdrawn or ThemeStatus.Merged;

    /// <summary>Whether the public may read it.</summary>
    public static bool IsPublic(this ThemeStatus status) =>
        status is ThemeStatus.Accepted or ThemeStatus.Scheduled or ThemeStatus.Discussed or ThemeStatus.Closed;
}
