using DksPortal.Domain.Council;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Inquiries;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Status;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;

namespace DksPortal.Domain.Tests.Status;

/// <summary>How it stood on a day, from what is known today.</summary>
public sealed class StatusSummaryTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void An_action_item_is_told_with_the_status_and_the_day_that_it_had()
    {
        var facts = new StatusFacts
        {
            Decided = new Dictionary<int, DateTime> { [1] = At(3, 1) },
            Actions = [new ActionFact(7, 1, ActionItemStatus.Done, new DateOnly(2026, 9, 1))],
            ActionChanges =
            [
                new(7, At(4, 1), 1, new ActionChange(ActionItemStatus.InProgress, null, null)),
                new(7, At(5, 1), 2, new ActionChange(ActionItemStatus.InProgress, new DateOnly(2026, 4, 15), new DateOnly(2026, 9, 1))),
                new(7, At(6, 1), 3, new ActionChange(ActionItemStatus.Done, null, null)),
            ],
        };

        Assert.Empty(On(facts, 2, 28).Actions);
        Assert.Equal([new ActionFact(7, 1, ActionItemStatus.Open, new DateOnly(2026, 4, 15))], On(facts, 3, 31).Actions);
        Assert.Equal([new ActionFact(7, 1, ActionItemStatus.InProgress, new DateOnly(2026, 4, 15))], On(facts, 4, 30).Actions);
        Assert.Equal([7], On(facts, 4, 30)[StatusList.ActionsLate].Ids);
        Assert.Empty(On(facts, 5, 1)[StatusList.ActionsLate].Ids);
        Assert.Equal([7], On(facts, 5, 31)[StatusList.ActionsOpen].Ids);
        Assert.Equal([7], On(facts, 6, 1)[StatusList.ActionsDone].Ids);
    }

    [Fact]
    public void What_did_not_exist_yet_is_not_told()
    {
        var facts = new StatusFacts
        {
            Themes = [new ThemeFact(1, ThemeStatus.Accepted), new ThemeFact(2, ThemeStatus.Proposed)],
            ThemeChanges = [new(1, At(5, 1), 1, ThemeStatus.Proposed), new(1, At(8, 1), 2, ThemeStatus.Accepted)],
        };

        Assert.Equal([2], On(facts, 4, 30)[StatusList.ThemesProposed].Ids);
        Assert.Equal([1, 2], On(facts, 5, 1)[StatusList.ThemesProposed].Ids);
        Assert.Equal([1], On(facts, 8, 1)[StatusList.ThemesAccepted].Ids);
    }

    [Fact]
    public void An_inquiry_that_was_not_sent_then_is_for_those_who_may_follow_it()
    {
        var facts = new StatusFacts
        {
            Inquiries = [new InquiryFact(1, InquiryStatus.Sent, null, true), new InquiryFact(2, InquiryStatus.Sent, null, false)],
            InquiryChanges =
            [
                new(1, At(4, 1), 1, InquiryStatus.Received), new(1, At(6, 1), 3, InquiryStatus.Sent),
                new(2, At(4, 1), 2, InquiryStatus.Received), new(2, At(6, 1), 4, InquiryStatus.Sent),
            ],
        };

        Assert.Equal([1], On(facts, 5, 1)[StatusList.InquiriesReceived].Ids);
        Assert.Equal([1, 2], On(facts, 6, 1)[StatusList.InquiriesSent].Ids);
    }

    [Fact]
    public void Each_open_initiative_is_counted_once_by_its_money()
    {
        var all = from state in Enum.GetValues<InitiativeStatus>() from funding in Enum.GetValues<Funding>() select (state, funding);
        var facts = new StatusFacts
        {
            Initiatives = [.. all.Select((one, index) => new InitiativeFact(index + 1, one.state, one.funding, index % 2 == 0 ? 100 : null, DecisionPath.None, null, false, At(11, 1)))],
        };
        var status = On(facts, 11, 21);

        StatusList[] parts = [StatusList.NeedsMoney, StatusList.CanStart, StatusList.Running, StatusList.HasMoney, StatusList.NotAssessed];
        Assert.Equal(facts.Initiatives.Where(one => one.Status.IsOpen()).Select(one => one.Id), parts.SelectMany(list => status[list].Ids).Order());
        Assert.Equal(status[StatusList.NeedsMoney].Count, status.AmountNeeded / 100 + status.AmountsNotTold);
    }

    [Fact]
    public void A_decision_is_waited_for_where_it_is_made()
    {
        var facts = new StatusFacts
        {
            Initiatives =
            [
                Waiting(1, DecisionPath.Committee, 5), Waiting(2, DecisionPath.Committee, 6), Waiting(3, DecisionPath.Committee, 6),
                Waiting(4, DecisionPath.CityCouncil, null), Waiting(5, DecisionPath.Administrative, null), Waiting(6, DecisionPath.Committee, 5) with { IsDecided = true },
                Waiting(7, DecisionPath.CityCouncil, null) with { Status = InitiativeStatus.Stopped },
            ],
        };
        var status = On(facts, 11, 21);

        Assert.Equal([1, 2, 3, 4, 5], status[StatusList.Waiting].Ids);
        Assert.Equal([(6, 2), (5, 1)], status.WaitingByCommittee.Select(figure => (figure.CommitteeId!.Value, figure.Count)));
    }

    [Fact]
    public void The_last_meeting_the_next_one_and_the_note_are_those_of_the_day()
    {
        var facts = new StatusFacts
        {
            Terms = [new CouncilTerm("2026–2027", new PartialDate(2026), new PartialDate(2027)).As(1)],
            Meetings =
            [
                Meeting(1, 4, MeetingStatus.Held) with { ConvenedAt = At(3, 1), HeldAt = At(4, 20) },
                Meeting(2, 9, MeetingStatus.Held) with { ConvenedAt = At(8, 1), HeldAt = At(9, 20) },
                Meeting(3, 12, MeetingStatus.Planned),
            ],
            PlannedSince = new HashSet<int> { 3 },
            Notes = [new NoteFact(1, 1, new DateOnly(2026, 5, 1), "Alle"), new NoteFact(1, 2, new DateOnly(2026, 6, 1), "Alle igen")],
        };

        Assert.Equal((null, 1), (On(facts, 2, 1).Meetings.Last?.Id, On(facts, 2, 1).Meetings.Next?.Id));
        Assert.Equal((1, 2, 1), (On(facts, 5, 5).Meetings.Last?.Id, On(facts, 5, 5).Meetings.Next?.Id, On(facts, 5, 5).Meetings.Note?.Number));
        Assert.Equal(2, On(facts, 6, 1).Meetings.Note?.Number);
        Assert.Equal((2, null), (On(facts, 10, 1).Meetings.Last?.Id, On(facts, 10, 1).Meetings.Next?.Id));
        Assert.Null(On(facts, 10, 1).Meetings.Note);
        Assert.Equal([2, 1], On(facts, 10, 1)[StatusList.MeetingsHeld].Ids);
        Assert.Equal([2], On(facts, 5, 5)[StatusList.MeetingsAhead].Ids);
    }

    [Fact]
    public void Whether_the_council_goes_on_is_known_from_the_day_of_the_decision()
    {
        var term = new CouncilTerm("2026–2027", new PartialDate(2026), new PartialDate(2027)).As(1);
        term.RecordContinuation(new Continuation(ContinuationDecision.Continues, new PartialDate(2026, 6, 1), "Borgerrepræsentationen", null, null));
        var facts = new StatusFacts
        {
            Terms = [new CouncilTerm("2023–2025", new PartialDate(2023), new PartialDate(2025, 5)).As(2), term],
            Seats =
            [
                new SeatFact(1, 1, MembershipStatus.Ended, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31)),
                new SeatFact(1, 1, MembershipStatus.Appointed, new DateOnly(2026, 5, 1), null), new SeatFact(2, 1, null, null, null),
            ],
        };

        Assert.Null(On(facts, 5, 31).Term!.Continuation);
        Assert.NotNull(On(facts, 6, 1).Term!.Continuation);
        Assert.Equal((2, 1), (On(facts, 3, 31).Term!.Seats, On(facts, 3, 31).Term!.SeatsHeld));
        Assert.Equal(0, On(facts, 4, 1).Term!.SeatsHeld);
        var between = StatusSummary.Of(facts, Day(new DateOnly(2025, 9, 1)), at => at.Year);
        Assert.Equal((2, true), (between.Term!.Term.Id, between.Term.IsOver));
        Assert.Null(StatusSummary.Of(facts, Day(new DateOnly(2022, 1, 1)), at => at.Year).Term);
    }

    [Fact]
    public void A_recommendation_counts_on_the_days_that_it_bears()
    {
        var facts = new StatusFacts
        {
            Advice = [new AdviceFact(1, RecommendationStatus.Answered, new DateOnly(2026, 3, 1), new DateOnly(2026, 5, 1), new DateOnly(2026, 6, 1))],
        };

        Assert.Empty(On(facts, 2, 28).Advice);
        Assert.Equal((1, 0), (On(facts, 5, 1)[StatusList.AdviceWaiting].Count, On(facts, 5, 1)[StatusList.AdviceLate].Count));
        Assert.Equal(1, On(facts, 5, 2)[StatusList.AdviceLate].Count);
        Assert.Equal((0, 1), (On(facts, 6, 1)[StatusList.AdviceWaiting].Count, On(facts, 6, 1)[StatusList.AdviceAnswered].Count));
    }

    private static StatusSummary On(StatusFacts facts, int month, int day) => StatusSummary.Of(facts, Day(new DateOnly(2026, month, day)), at => at.Year);

    private static StatusDay Day(DateOnly day) => new(day, Today, day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), At(11, 21));

    private static DateTime At(int month, int day) => new(2026, month, day, 10, 0, 0, DateTimeKind.Utc);

    private static InitiativeFact Waiting(int id, DecisionPath path, int? committee) =>
        new(id, InitiativeStatus.Planned, Funding.NotAssessed, null, path, committee, false, At(11, 1));

    private static MeetingFact Meeting(int id, int month, MeetingStatus status) =>
        new(id, MeetingKind.Council, 1, At(month, 20), At(month, 20).AddHours(2), status, null, null, null);
}
