namespace DksPortal.Domain.Minutes;

/// <summary>How far minutes have come.</summary>
public enum MinutesStatus
{
    /// <summary>Kladde.</summary>
    Drafting,
    /// <summary>Til bemærkninger.</summary>
    InReview,
    /// <summary>Godkendt.</summary>
    Approved,
    /// <summary>Offentliggjort.</summary>
    Published,
}

/// <summary>What can be done with minutes as a whole.</summary>
public enum MinutesStep
{
    /// <summary>Send them to the members, with a deadline.</summary>
    SendForReview,
    /// <summary>Take them back to write on.</summary>
    Reopen,
    /// <summary>Approve them.</summary>
    Approve,
    /// <summary>Publish them.</summary>
    Publish,
}

/// <summary>The life of minutes.</summary>
public static class MinutesLife
{
    /// <summary>Where the step leads from here, or null when it is not possible. A correction may skip review.</summary>
    public static MinutesStatus? After(this MinutesStatus status, MinutesStep step, bool isCorrection = false) => (status, step) switch
    {
        (MinutesStatus.Drafting, MinutesStep.Approve) when isCorrection => MinutesStatus.Approved,
        (MinutesStatus.Drafting, MinutesStep.SendForReview) => MinutesStatus.InReview,
        (MinutesStatus.InReview, MinutesStep.Reopen) => MinutesStatus.Drafting,
        (MinutesStatus.InReview, MinutesStep.Approve) => MinutesStatus.Approved,
        (MinutesStatus.Approved, MinutesStep.Publish) => MinutesStatus.Published,
        _ => null,
    };
}

/// <summary>What became of an agenda item (resultat).</summary>
public enum Outcome
{
    /// <summary>Drøftet.</summary>
    Discussed,
    /// <summary>Taget til efterretning.</summary>
    Noted,
    /// <summary>Tiltrådt.</summary>
    Agreed,
    /// <summary>Tiltrådt med ændringer.</summary>
    AgreedWithChanges,
    /// <summary>Udsat.</summary>
    Postponed,
    /// <summary>Henvist.</summary>
    Referred,
    /// <summary>Udgået.</summary>
    Withdrawn,
    /// <summary>Ikke behandlet.</summary>
    NotReached,
}
