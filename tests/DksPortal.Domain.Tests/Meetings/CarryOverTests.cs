using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Tests.Meetings;

/// <summary>What a meeting takes over from those before it.</summary>
public sealed class CarryOverTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    private readonly Meeting earlier = SampleMeeting.Convened(AgendaItemKind.Discussion);
    private readonly Meeting next = new Meeting("2026-2", MeetingKind.Council, "Rådsmøde", SampleMeeting.Start.AddDays(90), SampleMeeting.Start.AddDays(90).AddHours(2), null).As(2);

    [Fact]
    public void A_carried_item_is_the_same_case_and_keeps_the_link()
    {
        var item = earlier.Agenda[0];
        item.Describe(AgendaItemKind.Decision, "Indkøb", 25, new TimeOnly(10, 0), true);
        item.SetOut("Formål", "Sag", "Indstilling");
        item.IsPresentedBy([("Bo Lund", null)]);
        var organisation = new Organisation("Hus Forbi", OrganisationKind.Association).As(5);
        item.IsAbout([organisation]);

        var carried = next.CarryOn(item);

        Assert.Equal((AgendaItemKind.Decision, "Indkøb", 25, true), (carried.Kind, carried.Title, carried.Minutes, carried.IsClosed));
        Assert.Equal(("Formål", "Sag", "Indstilling"), (carried.Purpose, carried.CaseText, carried.Recommendation));
        Assert.Equal("Bo Lund", Assert.Single(carried.Presenters).Name);
        Assert.Same(organisation, Assert.Single(carried.Concerns).Organisation);
        Assert.Null(carried.FixedStart);
        Assert.Same(item, carried.CarriedFrom);
        Assert.True(carried.Carries(item));
    }

    [Fact]
    public void Nothing_is_taken_twice()
    {
        next.CarryOn(earlier.Agenda[0]);
        var action = Action();
        next.TakeUp(action, "Opfølgning", "Sag");
        var late = Sent();
        next.TakeUp(late, "Anbefaling", "Sag", Day.AddDays(9));
        var minutes = new MeetingMinutes(earlier).As(8);
        next.ApproveMinutes(minutes, "Godkendelse af referat", "Sag");

        Refused.With("CarryOver.Taken", () => next.CarryOn(earlier.Agenda[0]));
        Refused.With("CarryOver.Taken", () => next.TakeUp(action, "Opfølgning", "Sag"));
        Refused.With("CarryOver.Taken", () => next.TakeUp(late, "Anbefaling", "Sag", Day.AddDays(9)));
        Refused.With("CarryOver.Taken", () => next.ApproveMinutes(minutes, "Godkendelse af referat", "Sag"));
        Assert.Equal(4, next.Agenda.Count);
    }

    [Fact]
    public void A_meeting_carries_on_nothing_of_its_own()
    {
        Refused.With("Agenda.CarriedFromItself", () => earlier.CarryOn(earlier.Agenda[0]));
        Refused.With("Agenda.CarriedFromItself", () => earlier.TakeUp(Action(), "Opfølgning", "Sag"));
        Refused.With("Agenda.CarriedFromItself", () => earlier.TakeUp(Sent(), "Anbefaling", "Sag", Day.AddDays(9)));
        Refused.With("CarryOver.OwnMinutes", () => earlier.ApproveMinutes(new MeetingMinutes(earlier), "Godkendelse af referat", "Sag"));
    }

    [Fact]
    public void What_came_of_a_closed_item_is_told_on_a_closed_one()
    {
        var item = earlier.Agenda[0];
        item.Describe(AgendaItemKind.Discussion, "Lokaler", 10, null, true);

        Assert.True(next.TakeUp(Action(), "Opfølgning", "Sag").IsClosed);
        Assert.True(next.TakeUp(Sent(), "Anbefaling", "Sag", Day.AddDays(9)).IsClosed);
    }

    [Fact]
    public void What_is_over_is_not_taken_up()
    {
        var action = Action();
        action.Take(ActionItemStep.Complete, null, 1, SampleMeeting.Now);

        Refused.With("CarryOver.ActionOver", () => next.TakeUp(action, "Opfølgning", "Sag"));
        Refused.With("CarryOver.NotLate", () => next.TakeUp(Sent(), "Anbefaling", "Sag", Day));
        Assert.Empty(next.Agenda);
    }

    [Fact]
    public void Approving_the_minutes_stands_first()
    {
        next.Add();

        var approval = next.ApproveMinutes(new MeetingMinutes(earlier).As(8), "Godkendelse af referat", "Sag");

        Assert.Equal([approval.Title, "Punkt 11"], next.Agenda.Select(item => item.Title));
        Assert.Equal(AgendaItemKind.Decision, approval.Kind);
    }

    private ActionItem Action() => new ActionItem(earlier.Agenda[0], "Ring", new Responsible(new Person("Anna Holm"), null, null), null).As(6);

    private Recommendation Sent()
    {
        var recommendation = new Recommendation(earlier.Agenda[0], "Køb lokalt", new Addressee(null, new Administration("Økonomiforvaltningen", "ØKF"))).As(7);
        recommendation.Send(Day, Day.AddDays(5));
        return recommendation;
    }
}
