using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Indicators;
using DksPortal.Domain.Inquiries;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;

namespace DksPortal.Domain.Status;

/// <summary>
/// How it stands, or stood when a day ended, for one reader (statusoverblik): computed from facts, never written by hand.
/// Today and the past are computed by the same code.
/// </summary>
public sealed class StatusSummary
{
    private readonly Dictionary<StatusList, Figure> figures;

    private StatusSummary(StatusFacts facts, StatusDay day, Func<DateTime, int> yearOf)
    {
        Day = day;
        Term = TermStanding.On(day, facts);
        Meetings = MeetingStanding.On(day, facts, Term, yearOf);
        Actions = facts.ActionsOn(day);
        Advice = [.. facts.Advice.Select(one => one with { Status = StatusOn(one, day) }).Where(one => one.Status != RecommendationStatus.Draft)];
        Themes = facts.Themes.AsOf(one => one.Id, facts.ThemeChanges, day, (one, status) => one with { Status = status });
        Initiatives = facts.Initiatives.AsOf(one => one.Id, facts.InitiativeChanges, day, (_, then) => then);
        Inquiries = [.. facts.Inquiries.AsOf(one => one.Id, facts.InquiryChanges, day, (one, status) => one with { Status = status })
            .Where(one => one.Status == InquiryStatus.Sent || one.FollowsUnsent)];
        Indicators = IndicatorStanding.All(facts.Indicators, day);
        figures = Counted().ToDictionary(figure => figure.List);
    }

    /// <summary>The day that it is told for.</summary>
    public StatusDay Day { get; }

    /// <summary>Whether the council goes on; null before its first term.</summary>
    public TermStanding? Term { get; }

    /// <summary>Its meetings.</summary>
    public MeetingStanding Meetings { get; }

    /// <summary>The action items as they stood.</summary>
    public IReadOnlyList<ActionFact> Actions { get; }

    /// <summary>The recommendations that had been sent, as they stood.</summary>
    public IReadOnlyList<AdviceFact> Advice { get; }

    /// <summary>The themes as they stood.</summary>
    public IReadOnlyList<ThemeFact> Themes { get; }

    /// <summary>The initiatives as they stood.</summary>
    public IReadOnlyList<InitiativeFact> Initiatives { get; }

    /// <summary>The inquiries that the reader could read, as they stood.</summary>
    public IReadOnlyList<InquiryFact> Inquiries { get; }

    /// <summary>The indicators as they stood.</summary>
    public IReadOnlyList<IndicatorStanding> Indicators { get; }

    /// <summary>The figure of that list.</summary>
    public Figure this[StatusList list] => figures[list];

    /// <summary>The initiatives that wait for a committee, by committee, the most first.</summary>
    public IReadOnlyList<Figure> WaitingByCommittee => [.. Initiatives.Where(one => one is { Waits: true, Path: DecisionPath.Committee, CommitteeId: not null })
        .GroupBy(one => one.CommitteeId).OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
        .Select(group => new Figure(StatusList.WaitingCommittee, [.. group.Select(one => one.Id)], group.Key))];

    /// <summary>What is needed by the initiatives that need money, in whole kroner, as far as it is known.</summary>
    public long AmountNeeded => Initiatives.Where(NeedsMoney).Sum(one => one.Amount ?? 0);

    /// <summary>How many of the initiatives that need money tell no amount.</summary>
    public int AmountsNotTold => Initiatives.Count(one => NeedsMoney(one) && one.Amount is null);

    /// <summary>The status of a day.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="day">The day.</param>
    /// <param name="yearOf">The calendar year of a moment where the council is.</param>
    public static StatusSummary Of(StatusFacts facts, StatusDay day, Func<DateTime, int> yearOf) => new(facts, day, yearOf);

    private IEnumerable<Figure> Counted()
    {
        var today = Day.Day;
        var open = Actions.Where(one => one.Status.IsOpen()).OrderBy(one => one.Due ?? DateOnly.MaxValue).ThenBy(one => one.Id).ToList();
        var waiting = Advice.Where(one => one.Status == RecommendationStatus.Sent).OrderBy(one => one.SentOn).ThenBy(one => one.Id).ToList();
        return
        [
            new Figure(StatusList.MeetingsHeld, Meetings.Held),
            new Figure(StatusList.MeetingsAhead, Meetings.Ahead),
            new Figure(StatusList.ActionsOpen, [.. open.Select(one => one.Id)]),
            new Figure(StatusList.ActionsLate, [.. open.Where(one => one.Status.DaysLate(one.Due, today) > 0).Select(one => one.Id)]),
            ActionsBy(StatusList.ActionsDone, ActionItemStatus.Done), ActionsBy(StatusList.ActionsDropped, ActionItemStatus.Dropped),
            new Figure(StatusList.AdviceWaiting, [.. waiting.Select(one => one.Id)]),
            new Figure(StatusList.AdviceLate, [.. waiting.Where(one => one.Status.DaysLate(one.AnswerExpected, today) > 0).Select(one => one.Id)]),
            new Figure(StatusList.AdviceAnswered, [.. Advice.Where(one => one.Status == RecommendationStatus.Answered).OrderByDescending(one => one.AnsweredOn).Select(one => one.Id)]),
            InitiativesBy(StatusList.NeedsMoney, NeedsMoney),
            InitiativesBy(StatusList.CanStart, one => IsAhead(one) && one.Funding == Funding.CanStartNow),
            InitiativesBy(StatusList.Running, one => one.Status == InitiativeStatus.InProgress && one.Funding != Funding.NeedsFunding),
            InitiativesBy(StatusList.HasMoney, one => IsAhead(one) && one.Funding == Funding.Funded),
            InitiativesBy(StatusList.NotAssessed, one => IsAhead(one) && one.Funding == Funding.NotAssessed),
            InitiativesBy(StatusList.CarriedOut, one => one.Status == InitiativeStatus.Done),
            InitiativesBy(StatusList.Waiting, one => one.Waits),
            InitiativesBy(StatusList.WaitingAdministration, one => one is { Waits: true, Path: DecisionPath.Administrative }),
            InitiativesBy(StatusList.WaitingCommittee, one => one is { Waits: true, Path: DecisionPath.Committee }),
            InitiativesBy(StatusList.WaitingCityCouncil, one => one is { Waits: true, Path: DecisionPath.CityCouncil }),
            InitiativesBy(StatusList.Unconfirmed, one => Initiative.IsUnconfirmed(one.Status, one.ConfirmedAt, Day.Moment)),
            ThemesBy(StatusList.ThemesProposed, ThemeStatus.Proposed), ThemesBy(StatusList.ThemesUnderReview, ThemeStatus.UnderReview),
            ThemesBy(StatusList.ThemesAccepted, ThemeStatus.Accepted), ThemesBy(StatusList.ThemesScheduled, ThemeStatus.Scheduled),
            InquiriesBy(StatusList.InquiriesReceived, InquiryStatus.Received), InquiriesBy(StatusList.InquiriesInProgress, InquiryStatus.InProgress),
            InquiriesBy(StatusList.InquiriesApproved, InquiryStatus.Approved), InquiriesBy(StatusList.InquiriesSent, InquiryStatus.Sent),
        ];
    }

    private Figure ActionsBy(StatusList list, ActionItemStatus status) =>
        new(list, [.. Actions.Where(one => one.Status == status).Select(one => one.Id)]);

    private Figure InitiativesBy(StatusList list, Func<InitiativeFact, bool> counts) =>
        new(list, [.. Initiatives.Where(counts).Select(one => one.Id)]);

    private Figure ThemesBy(StatusList list, ThemeStatus status) =>
        new(list, [.. Themes.Where(one => one.Status == status).Select(one => one.Id)]);

    private Figure InquiriesBy(StatusList list, InquiryStatus status) =>
        new(list, [.. Inquiries.Where(one => one.Status == status).OrderBy(one => one.Deadline ?? DateOnly.MaxValue).ThenBy(one => one.Id).Select(one => one.Id)]);

    private static bool NeedsMoney(InitiativeFact one) => one.Status.IsOpen() && one.Funding == Funding.NeedsFunding;

    private static bool IsAhead(InitiativeFact one) => one.Status is InitiativeStatus.Idea or InitiativeStatus.Planned;

    private static RecommendationStatus StatusOn(AdviceFact one, StatusDay day) => one switch
    {
        _ when day.IsToday => one.Status,
        _ when day.Knows(one.AnsweredOn) => RecommendationStatus.Answered,
        _ when day.Knows(one.SentOn) => RecommendationStatus.Sent,
        _ => RecommendationStatus.Draft,
    };
}
