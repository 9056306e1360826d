using DksPortal.Domain.Council;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Indicators;
using DksPortal.Domain.Inquiries;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;

namespace DksPortal.Domain.Status;

/// <summary>
/// What a status is computed from: how everything that the reader may see stands now, and for a day of the past what was
/// told of all that has changed since. A thing that has no history here has not changed since that day.
/// </summary>
public sealed record StatusFacts
{
    /// <summary>The terms, with what was decided about going on.</summary>
    public IReadOnlyList<CouncilTerm> Terms { get; init; } = [];

    /// <summary>Everybody who was on a seat.</summary>
    public IReadOnlyList<SeatFact> Seats { get; init; } = [];

    /// <summary>The meetings.</summary>
    public IReadOnlyList<MeetingFact> Meetings { get; init; } = [];

    /// <summary>The meetings that were planned after the day.</summary>
    public IReadOnlySet<int> PlannedSince { get; init; } = new HashSet<int>();

    /// <summary>The follow-up notes that were sent.</summary>
    public IReadOnlyList<NoteFact> Notes { get; init; } = [];

    /// <summary>By meeting: since when, UTC, the reader could read what its approved minutes hold.</summary>
    public IReadOnlyDictionary<int, DateTime> Decided { get; init; } = new Dictionary<int, DateTime>();

    /// <summary>The action items.</summary>
    public IReadOnlyList<ActionFact> Actions { get; init; } = [];

    /// <summary>What was told of the action items that changed since.</summary>
    public IReadOnlyList<Told<ActionChange>> ActionChanges { get; init; } = [];

    /// <summary>The recommendations.</summary>
    public IReadOnlyList<AdviceFact> Advice { get; init; } = [];

    /// <summary>The themes.</summary>
    public IReadOnlyList<ThemeFact> Themes { get; init; } = [];

    /// <summary>What was told of the themes that changed since.</summary>
    public IReadOnlyList<Told<ThemeStatus>> ThemeChanges { get; init; } = [];

    /// <summary>The initiatives.</summary>
    public IReadOnlyList<InitiativeFact> Initiatives { get; init; } = [];

    /// <summary>What was told of the initiatives that changed since.</summary>
    public IReadOnlyList<Told<InitiativeFact>> InitiativeChanges { get; init; } = [];

    /// <summary>The inquiries.</summary>
    public IReadOnlyList<InquiryFact> Inquiries { get; init; } = [];

    /// <summary>What was told of the inquiries that changed since.</summary>
    public IReadOnlyList<Told<InquiryStatus>> InquiryChanges { get; init; } = [];

    /// <summary>What the indicators are computed from, as it was known on the day.</summary>
    public IndicatorFacts Indicators { get; init; } = new();
}

/// <summary>A seat and one who was on it; no one when it never was taken.</summary>
public sealed record SeatFact(int SeatId, int TermId, MembershipStatus? Status, DateOnly? From, DateOnly? To);

/// <summary>A meeting.</summary>
public sealed record MeetingFact(
    int Id, MeetingKind Kind, int? TermId, DateTime Start, DateTime End, MeetingStatus Status, DateTime? ConvenedAt, DateTime? HeldAt, DateTime? CancelledAt);

/// <summary>A follow-up note that was sent.</summary>
public sealed record NoteFact(int MeetingId, int Number, DateOnly SentOn, string? Recipients);

/// <summary>An action item.</summary>
public sealed record ActionFact(int Id, int MeetingId, ActionItemStatus Status, DateOnly? Due);

/// <summary>What an update of an action item tells.</summary>
public sealed record ActionChange(ActionItemStatus Status, DateOnly? DueBefore, DateOnly? DueAfter);

/// <summary>A recommendation.</summary>
public sealed record AdviceFact(int Id, RecommendationStatus Status, DateOnly? SentOn, DateOnly? AnswerExpected, DateOnly? AnsweredOn);

/// <summary>A theme.</summary>
public sealed record ThemeFact(int Id, ThemeStatus Status);

/// <summary>An initiative.</summary>
public sealed record InitiativeFact(
    int Id, InitiativeStatus Status, Funding Funding, long? Amount, DecisionPath Path, int? CommitteeId, bool IsDecided, DateTime ConfirmedAt)
{
    /// <summary>Whether it waits for a decision.</summary>
    public bool Waits => Path != DecisionPath.None && !IsDecided && Status.IsOpen();
}

/// <summary>An inquiry.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Deadline">The day by which it shall be answered.</param>
/// <param name="FollowsUnsent">Whether the reader may follow it before it is sent.</param>
public sealed record InquiryFact(int Id, InquiryStatus Status, DateOnly? Deadline, bool FollowsUnsent);
