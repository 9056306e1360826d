using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Domain.Tests.Meetings;
using static DksPortal.Domain.FollowUp.ActionItemStatus;
using static DksPortal.Domain.FollowUp.ActionItemStep;

namespace DksPortal.Domain.Tests.FollowUp;

/// <summary>An action item after the meeting: its steps, its lateness, and what is kept of each change.</summary>
public sealed class ActionItemLifeTests
{
    private const int Secretary = 1;

    private static readonly DateTime Now = SampleMeeting.Now;
    private static readonly DateOnly Due = new(2026, 6, 1);
    private static readonly Responsible Anna = new(new Person("Anna Holm").As(7), null, null);

    private static readonly Dictionary<(ActionItemStatus, ActionItemStep), ActionItemStatus> Arrows = new()
    {
        [(Open, Start)] = InProgress,
        [(Open, Complete)] = Done,
        [(Open, Drop)] = Dropped,
        [(InProgress, Complete)] = Done,
        [(InProgress, Drop)] = Dropped,
        [(Done, Resume)] = Open,
        [(Dropped, Resume)] = Open,
    };

    private readonly AgendaItem item = SampleMeeting.Convened(AgendaItemKind.Discussion).Agenda[0];

    [Fact]
    public void It_has_these_arrows_and_no_others()
    {
        foreach (var (status, step) in Enum.GetValues<ActionItemStatus>().SelectMany(status => Enum.GetValues<ActionItemStep>().Select(step => (status, step))))
        {
            var action = In(status);
            if (Arrows.TryGetValue((status, step), out var next))
            {
                action.Take(step, "Derfor", Secretary, Now);
                Assert.Equal(next, action.Status);
            }
            else
            {
                Refused.With($"Action.CannotNow.{step}.{status}", () => action.Take(step, "Derfor", Secretary, Now));
                Assert.Equal(status, action.Status);
            }
        }
    }

    [Fact]
    public void It_is_given_up_for_a_reason()
    {
        var action = In(Open);

        Refused.With("Action.ReasonMissing", () => action.Take(Drop, "  ", Secretary, Now));

        Assert.Equal(Open, action.Status);
        Assert.Empty(action.Updates);
    }

    [Fact]
    public void Each_step_is_dated_and_signed()
    {
        var action = In(Open);

        action.Take(Start, "Vi er i gang", 7, Now);
        action.Remark("Halvvejs", 7, Now.AddDays(1));
        action.Take(Complete, null, Secretary, Now.AddDays(2));

        Assert.Equal(
            [(InProgress, "Vi er i gang", 7, Now), (InProgress, "Halvvejs", 7, Now.AddDays(1)), (Done, null, Secretary, Now.AddDays(2))],
            action.Updates.Select(update => (update.Status, update.Note, update.ById, update.At)));
    }

    [Fact]
    public void A_remark_says_something() => Refused.With("Action.NoteMissing", () => In(Open).Remark(" ", Secretary, Now));

    [Theory]
    [InlineData(Open, "2026-06-01", 0)]
    [InlineData(Open, "2026-06-02", 1)]
    [InlineData(InProgress, "2026-06-13", 12)]
    [InlineData(Done, "2026-06-13", 0)]
    [InlineData(Dropped, "2026-06-13", 0)]
    public void It_is_late_from_the_day_after_until_it_is_over(ActionItemStatus status, string today, int days) =>
        Assert.Equal(days, In(status).DaysLate(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Without_a_day_it_is_never_late() =>
        Assert.Equal(0, new ActionItem(item, "Undersøg reglerne", Anna, null).DaysLate(new DateOnly(2050, 1, 1)));

    [Fact]
    public void What_stood_before_a_change_is_kept()
    {
        var action = In(Open);

        action.Change("Undersøg alle regler", new Responsible(new Person("Bo Lind").As(8), null, null), Due.AddDays(14), Secretary, Now);

        var update = Assert.Single(action.Updates);
        Assert.Equal(("Undersøg reglerne", "Anna Holm"), (update.WhatBefore, update.ResponsibleBefore));
        Assert.Equal((Due, Due.AddDays(14), true), (update.DueBefore, update.DueAfter, update.MovesDue));
        Assert.Equal((Secretary, Now), (update.ById, update.At));
    }

    [Fact]
    public void Nothing_is_told_where_nothing_changed()
    {
        var action = In(Open);

        action.Change("Undersøg reglerne", Anna, Due, Secretary, Now);

        Assert.Empty(action.Updates);
    }

    private ActionItem In(ActionItemStatus status)
    {
        var action = new ActionItem(item, "Undersøg reglerne", Anna, Due);
        if (status == InProgress) action.Take(Start, null, Secretary, Now);
        if (status == Done) action.Take(Complete, null, Secretary, Now);
        if (status == Dropped) action.Take(Drop, "Ikke længere aktuelt", Secretary, Now);
        return action;
    }
}
