namespace DksPortal.Domain.Status;

/// <summary>What the status summary counts; behind each figure lies a list of that length.</summary>
public enum StatusList
{
    /// <summary>Council meetings of the year that were held.</summary>
    MeetingsHeld,
    /// <summary>Council meetings of the year that are to come.</summary>
    MeetingsAhead,
    /// <summary>Action items that are open or in progress.</summary>
    ActionsOpen,
    /// <summary>Those among them whose day has passed.</summary>
    ActionsLate,
    /// <summary>Action items that are done.</summary>
    ActionsDone,
    /// <summary>Action items that were given up.</summary>
    ActionsDropped,
    /// <summary>Recommendations without an answer.</summary>
    AdviceWaiting,
    /// <summary>Those among them whose answer was expected by now.</summary>
    AdviceLate,
    /// <summary>Recommendations with an answer.</summary>
    AdviceAnswered,
    /// <summary>Initiatives that need money.</summary>
    NeedsMoney,
    /// <summary>Initiatives that can start now and have not.</summary>
    CanStart,
    /// <summary>Initiatives in progress that do not need money.</summary>
    Running,
    /// <summary>Initiatives that have their money and have not begun.</summary>
    HasMoney,
    /// <summary>Initiatives not begun whose funding nobody has assessed.</summary>
    NotAssessed,
    /// <summary>Initiatives that are carried out.</summary>
    CarriedOut,
    /// <summary>Initiatives that wait for a decision.</summary>
    Waiting,
    /// <summary>Those among them that wait for the administration.</summary>
    WaitingAdministration,
    /// <summary>Those among them that wait for a committee.</summary>
    WaitingCommittee,
    /// <summary>Those among them that wait for the City Council.</summary>
    WaitingCityCouncil,
    /// <summary>Initiatives whose status nobody has confirmed for half a year.</summary>
    Unconfirmed,
    /// <summary>Themes that are proposed.</summary>
    ThemesProposed,
    /// <summary>Themes under consideration.</summary>
    ThemesUnderReview,
    /// <summary>Themes taken in, without a meeting.</summary>
    ThemesAccepted,
    /// <summary>Themes on an agenda.</summary>
    ThemesScheduled,
    /// <summary>Inquiries that nobody has begun to answer.</summary>
    InquiriesReceived,
    /// <summary>Inquiries that are being answered.</summary>
    InquiriesInProgress,
    /// <summary>Inquiries whose answers are approved and not sent.</summary>
    InquiriesApproved,
    /// <summary>Inquiries that are answered.</summary>
    InquiriesSent,
}

/// <summary>A figure: how many there are, and which.</summary>
/// <param name="List">What is counted.</param>
/// <param name="Ids">The numbers of the things, the most pressing first.</param>
/// <param name="CommitteeId">The committee, where those that wait for one are told apart.</param>
public sealed record Figure(StatusList List, IReadOnlyList<int> Ids, int? CommitteeId = null)
{
    /// <summary>How many there are.</summary>
    public int Count => Ids.Count;
}
