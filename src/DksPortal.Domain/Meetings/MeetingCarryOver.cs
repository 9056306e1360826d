using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Minutes;

namespace DksPortal.Domain.Meetings;

/// <summary>What a meeting takes over from those before it (overførsel).</summary>
public sealed partial class Meeting
{
    /// <summary>Carries on an item of an earlier meeting: the same case, presented by the same, and closed if that was.</summary>
    /// <exception cref="RuleViolation">What <see cref="AgendaObstacle"/> says, <c>Agenda.CarriedFromItself</c>, <c>CarryOver.Taken</c> when it is here already.</exception>
    public AgendaItem CarryOn(AgendaItem earlier)
    {
        RuleViolation.Unless(!agenda.Contains(earlier), "Agenda.CarriedFromItself");
        RuleViolation.Unless(!agenda.Exists(item => item.Carries(earlier)), "CarryOver.Taken", earlier.Title);
        var item = AddItem(earlier.Kind, earlier.Title, earlier.Minutes);
        item.Describe(earlier.Kind, earlier.Title, earlier.Minutes, null, earlier.IsClosed);
        item.SetOut(earlier.Purpose, earlier.CaseText, earlier.Recommendation);
        item.IsPresentedBy([.. earlier.Presenters.OrderBy(presenter => presenter.Position).Select(presenter => (presenter.Name, presenter.Person))]);
        item.IsAbout(earlier.Concerns.Select(concern => concern.Organisation!));
        item.CarriesOn(earlier);
        return item;
    }

    /// <summary>Takes up an action item that is not done: an item to be told of it, closed if the one it came from was.</summary>
    /// <exception cref="RuleViolation">What <see cref="AgendaObstacle"/> says, <c>Agenda.CarriedFromItself</c>, <c>CarryOver.Taken</c>, <c>CarryOver.ActionOver</c>.</exception>
    public AgendaItem TakeUp(ActionItem action, string title, string caseText)
    {
        RuleViolation.Unless(action.Status.IsOpen(), "CarryOver.ActionOver");
        RuleViolation.Unless(!agenda.Contains(action.AgendaItem!), "Agenda.CarriedFromItself");
        RuleViolation.Unless(!agenda.Exists(item => item.CarriedActionItemId == action.Id), "CarryOver.Taken", title);
        var item = Told(title, caseText, action.AgendaItem!.IsClosed);
        item.TakesUp(action);
        return item;
    }

    /// <summary>Takes up a recommendation whose answer is overdue: an item to be told of it, closed if the one it came from was.</summary>
    /// <exception cref="RuleViolation">What <see cref="AgendaObstacle"/> says, <c>Agenda.CarriedFromItself</c>, <c>CarryOver.Taken</c>, <c>CarryOver.NotLate</c>.</exception>
    public AgendaItem TakeUp(Recommendation recommendation, string title, string caseText, DateOnly today)
    {
        RuleViolation.Unless(recommendation.IsLate(today), "CarryOver.NotLate");
        RuleViolation.Unless(!agenda.Contains(recommendation.AgendaItem!), "Agenda.CarriedFromItself");
        RuleViolation.Unless(!agenda.Exists(item => item.CarriedRecommendationId == recommendation.Id), "CarryOver.Taken", title);
        var item = Told(title, caseText, recommendation.AgendaItem!.IsClosed);
        item.TakesUp(recommendation);
        return item;
    }

    /// <summary>Puts the approval of another meeting's minutes first on the agenda, where councils take it.</summary>
    /// <exception cref="RuleViolation">What <see cref="AgendaObstacle"/> says, <c>CarryOver.OwnMinutes</c>, <c>CarryOver.Taken</c>.</exception>
    public AgendaItem ApproveMinutes(MeetingMinutes minutes, string title, string caseText)
    {
        RuleViolation.Unless(minutes.MeetingId != Id, "CarryOver.OwnMinutes");
        RuleViolation.Unless(!agenda.Exists(item => item.CarriedMinutesId == minutes.Id), "CarryOver.Taken", title);
        var item = AddItem(AgendaItemKind.Decision, title, ApprovalMinutes);
        item.SetOut(null, caseText, null);
        item.Approves(minutes);
        Move(item, 1);
        return item;
    }

    private const int ApprovalMinutes = 5;

    private const int ToldMinutes = 10;

    private AgendaItem Told(string title, string caseText, bool isClosed)
    {
        var item = AddItem(AgendaItemKind.Information, title, ToldMinutes);
        item.Describe(AgendaItemKind.Information, title, ToldMinutes, null, isClosed);
        item.SetOut(null, caseText, null);
        return item;
    }
}
