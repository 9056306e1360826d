using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;
using DksPortal.Domain.Themes;

namespace DksPortal.Domain.Meetings;

/// <summary>One item of a meeting's agenda (dagsordenspunkt), from case to outcome.</summary>
public sealed class AgendaItem : Entity, IAgendaEntry
{
    /// <summary>The longest an item can be, in minutes: a whole day.</summary>
    public const int LongestMinutes = 24 * 60;

    private readonly List<Presenter> presenters = [];
    private readonly List<Concern> concerns = [];

    private AgendaItem() => Title = "";

    internal AgendaItem(int meetingId, int position) : this() => (MeetingId, Position) = (meetingId, position);

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>Its place in the order, from 1, breaks counted.</summary>
    public int Position { get; private set; }

    /// <summary>What it is there for.</summary>
    public AgendaItemKind Kind { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; }

    /// <summary>How long it takes, in minutes; 0 while that is open.</summary>
    public int Minutes { get; private set; }

    /// <summary>When it begins by the clock, local time; null when it follows the one before.</summary>
    public TimeOnly? FixedStart { get; private set; }

    /// <summary>Seen by members and secretariat alone (lukket punkt).</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Why it is on the agenda.</summary>
    public string? Purpose { get; private set; }

    /// <summary>The case (sagsfremstilling), Markdown.</summary>
    public string? CaseText { get; private set; }

    /// <summary>What the council is asked to do (indstilling), Markdown.</summary>
    public string? Recommendation { get; private set; }

    /// <summary>The theme that it takes up, if it takes up one.</summary>
    public int? ThemeId { get; private set; }

    /// <summary>The theme that it takes up, if it takes up one.</summary>
    public Theme? Theme { get; private set; }

    /// <summary>The item of an earlier meeting that it carries on (overførsel), if it does.</summary>
    public int? CarriedFromId { get; private set; }

    /// <summary>The item of an earlier meeting that it carries on.</summary>
    public AgendaItem? CarriedFrom { get; private set; }

    /// <summary>The action item that it takes up, if it takes up one.</summary>
    public int? CarriedActionItemId { get; private set; }

    /// <summary>The recommendation without an answer that it takes up, if it takes up one.</summary>
    public int? CarriedRecommendationId { get; private set; }

    /// <summary>The minutes that it is there to approve, if it is.</summary>
    public int? CarriedMinutesId { get; private set; }

    /// <summary>The organisations that it concerns.</summary>
    public IReadOnlyList<Concern> Concerns => concerns;

    /// <summary>Who presents it, in order.</summary>
    public IReadOnlyList<Presenter> Presenters => presenters;

    /// <inheritdoc/>
    public override string Path => $"Meeting/{MeetingId}/AgendaItem/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Title;

    /// <summary>Tells what the item is and how long it takes.</summary>
    /// <exception cref="RuleViolation"><c>Agenda.TitleMissing</c>, <c>Agenda.MinutesImpossible</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(AgendaItemKind kind, string title, int minutes, TimeOnly? fixedStart, bool isClosed)
    {
        RuleViolation.Unless(minutes is >= 0 and <= LongestMinutes, "Agenda.MinutesImpossible", LongestMinutes);
        (Kind, Title) = (kind, Cleaned.Required(title, "Agenda.TitleMissing"));
        (Minutes, FixedStart, IsClosed) = (minutes, fixedStart, isClosed);
    }

    /// <summary>Sets out the case.</summary>
    /// <exception cref="RuleViolation"><c>Text.TooLong</c>.</exception>
    public void SetOut(string? purpose, string? caseText, string? recommendation) =>
        (Purpose, CaseText, Recommendation) = (
            Cleaned.Optional(purpose, TextLimits.Remark),
            Cleaned.Optional(caseText, TextLimits.Text),
            Cleaned.Optional(recommendation, TextLimits.Text));

    /// <summary>Says who presents it, in place of those named before.</summary>
    public void IsPresentedBy(IReadOnlyList<(string Name, Person? Person)> who)
    {
        if (presenters.Select(known => (known.Name, known.PersonId)).SequenceEqual(who.Select(next => (next.Name, next.Person?.Id)))) return;
        var named = who.Select((next, index) => new Presenter(this, index + 1, next.Name, next.Person)).ToList();
        presenters.Clear();
        presenters.AddRange(named);
    }

    /// <summary>Says which organisations it concerns, in place of those named before.</summary>
    public void IsAbout(IEnumerable<Organisation> organisations)
    {
        var now = organisations.Distinct().ToList();
        concerns.RemoveAll(known => !now.Contains(known.Organisation!));
        concerns.AddRange(now.Where(next => concerns.TrueForAll(known => known.Organisation != next)).Select(next => new Concern(this, next)));
    }

    /// <summary>Carries on an item of an earlier meeting.</summary>
    /// <exception cref="RuleViolation"><c>Agenda.CarriedFromItself</c> when it is of the same meeting.</exception>
    public void CarriesOn(AgendaItem earlier)
    {
        RuleViolation.Unless(earlier != this && (earlier.MeetingId != MeetingId || MeetingId == 0), "Agenda.CarriedFromItself");
        (CarriedFrom, CarriedFromId) = (earlier, earlier.Id);
    }

    /// <summary>Whether it goes on with that very item, and not with something that came of it.</summary>
    public bool Carries(AgendaItem earlier) =>
        (CarriedFromId, CarriedActionItemId, CarriedRecommendationId) == (earlier.Id, null, null);

    /// <summary>Takes up an action item, and so carries on the item that it came from.</summary>
    /// <exception cref="RuleViolation">As <see cref="CarriesOn"/>.</exception>
    internal void TakesUp(ActionItem action)
    {
        CarriesOn(action.AgendaItem!);
        CarriedActionItemId = action.Id;
    }

    /// <summary>Takes up a recommendation, and so carries on the item that it came from.</summary>
    /// <exception cref="RuleViolation">As <see cref="CarriesOn"/>.</exception>
    internal void TakesUp(Recommendation recommendation)
    {
        CarriesOn(recommendation.AgendaItem!);
        CarriedRecommendationId = recommendation.Id;
    }

    internal void TakesUp(Theme theme) => (Theme, ThemeId) = (theme, theme.Id);

    internal void LeavesTheme() => (Theme, ThemeId) = (null, null);

    internal void Approves(MeetingMinutes minutes) => CarriedMinutesId = minutes.Id;

    internal void StandAt(int position) => Position = position;
}
