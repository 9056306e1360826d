using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Domain.Tests.Meetings;
using DksPortal.Domain.Vision;
using static DksPortal.Domain.Vision.InitiativeStatus;

namespace DksPortal.Domain.Tests.Vision;

/// <summary>What an initiative is, its money, its decision, and whether somebody still vouches for it.</summary>
public sealed class InitiativeTests
{
    private const int Secretary = 1;

    private static readonly DateTime Now = SampleInitiative.Now;
    private static readonly Committee Finance = new Committee("Økonomiudvalget", "ØU").As(3);

    [Fact]
    public void It_has_a_title_and_serves_a_principle()
    {
        Refused.With("Initiative.TitleMissing", () => _ = new Initiative(" ", null, [SampleInitiative.Jobs], Secretary, Now));
        Refused.With("Initiative.PrincipleMissing", () => _ = new Initiative("Flere i småjob", null, [], Secretary, Now));
    }

    [Fact]
    public void It_moves_from_one_principle_to_another_and_keeps_those_that_stay()
    {
        var initiative = new Initiative("Flere i småjob", null, [SampleInitiative.Jobs], Secretary, Now);
        var stays = initiative.Principles[0];

        initiative.Describe("Flere i småjob", null, [SampleInitiative.Purchasing, SampleInitiative.Jobs, SampleInitiative.Jobs]);
        Assert.Equal([1, 2], initiative.Principles.Select(tie => tie.VisionPrincipleId));
        Assert.Same(stays, initiative.Principles[0]);

        initiative.Describe("Flere i småjob", null, [SampleInitiative.Purchasing]);
        Assert.Equal([2], initiative.Principles.Select(tie => tie.VisionPrincipleId));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(Initiative.MostKroner + 1)]
    public void It_costs_something_or_nobody_knows(long amount)
    {
        var initiative = SampleInitiative.In(Idea);

        Refused.With("Initiative.AmountImpossible", () => initiative.IsFunded(Funding.NeedsFunding, amount, Secretary, Now));
        initiative.IsFunded(Funding.NeedsFunding, null, Secretary, Now);

        Assert.Equal((Funding.NeedsFunding, null), (initiative.Funding, initiative.Amount));
    }

    [Fact]
    public void Nothing_is_told_where_neither_money_nor_decision_changed()
    {
        var initiative = SampleInitiative.In(Idea);

        initiative.IsFunded(Funding.NotAssessed, null, Secretary, Now.AddDays(1));
        initiative.WaitsFor(DecisionPath.None, null, null, null, Secretary, Now.AddDays(1));

        Assert.Single(initiative.Updates);
        Assert.Equal(Now, initiative.ConfirmedAt);
    }

    [Fact]
    public void A_committee_decides_by_name()
    {
        var initiative = SampleInitiative.In(Idea);

        Refused.With("Initiative.CommitteeMissing", () => initiative.WaitsFor(DecisionPath.Committee, null, null, null, Secretary, Now));
        initiative.WaitsFor(DecisionPath.CityCouncil, Finance, null, null, Secretary, Now);

        Assert.Null(initiative.Committee);
    }

    [Fact]
    public void It_waits_for_a_decision_until_that_is_made_or_it_is_over()
    {
        var initiative = SampleInitiative.In(Idea);
        Assert.False(initiative.WaitsForDecision);

        initiative.WaitsFor(DecisionPath.Committee, Finance, new PartialDate(2027, 3), null, Secretary, Now);
        Assert.True(initiative.WaitsForDecision);

        initiative.WaitsFor(DecisionPath.Committee, Finance, new PartialDate(2027, 3), "Udvalget sagde ja.", Secretary, Now);
        Assert.False(initiative.WaitsForDecision);
        Assert.True(initiative.Updates[^1].IsDecided);

        initiative.WaitsFor(DecisionPath.Committee, Finance, null, null, Secretary, Now);
        initiative.Take(InitiativeStep.Stop, "Ingen penge", Secretary, Now);
        Assert.False(initiative.WaitsForDecision);
    }

    [Fact]
    public void Without_a_decision_path_nothing_is_expected()
    {
        var initiative = SampleInitiative.In(Idea);
        initiative.WaitsFor(DecisionPath.Administrative, null, new PartialDate(2027), null, Secretary, Now);

        initiative.WaitsFor(DecisionPath.None, null, new PartialDate(2027), "Ja", Secretary, Now);

        Assert.Equal((null, null), (initiative.DecisionExpected, initiative.DecisionOutcome));
    }

    [Theory]
    [InlineData(Idea, true)]
    [InlineData(Planned, true)]
    [InlineData(InProgress, true)]
    [InlineData(Done, false)]
    [InlineData(Stopped, false)]
    public void What_nobody_confirmed_for_six_months_is_unconfirmed_since_then(InitiativeStatus status, bool isAsked)
    {
        var initiative = SampleInitiative.In(status);
        var half = Now.AddMonths(6);

        Assert.Null(initiative.UnconfirmedSince(half));
        Assert.Equal(isAsked ? half : null, initiative.UnconfirmedSince(half.AddSeconds(1)));
        Assert.Equal(isAsked, Initiative.IsUnconfirmed(status, Now, half.AddSeconds(1)));
    }

    [Fact]
    public void Whoever_confirms_it_or_tells_of_it_vouches_for_it()
    {
        var initiative = SampleInitiative.In(InProgress);
        var later = Now.AddMonths(7);

        initiative.Confirm(Secretary, later);

        Assert.Null(initiative.UnconfirmedSince(later));
        Assert.Equal((InProgress, later), (initiative.Updates[^1].Status, initiative.Updates[^1].At));
        Refused.With("Initiative.NothingToConfirm", () => SampleInitiative.In(Done).Confirm(Secretary, later));
    }

    [Fact]
    public void It_comes_from_a_recommendation_and_an_action_item_once_each()
    {
        var item = SampleMeeting.Convened(AgendaItemKind.Discussion).Agenda[0];
        var advice = new Recommendation(item, "Ansæt flere", new Addressee(Finance, null)).As(5);
        var action = new ActionItem(item, "Beskriv en indgang", new Responsible(new Person("Anna Holm").As(7), null, null), null).As(6);
        var initiative = SampleInitiative.In(Idea);

        initiative.ComesFrom(advice);
        initiative.ComesFrom(action);

        Refused.With("Initiative.OriginKnown", () => initiative.ComesFrom(advice));
        Refused.With("Initiative.OriginKnown", () => initiative.ComesFrom(action));
        Assert.Equal([(5, null), (null, 6)], initiative.Origins.Select(one => (one.RecommendationId, one.ActionItemId)));
    }
}
