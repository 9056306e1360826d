using DksPortal.Domain.Council;
using DksPortal.Domain.Minutes;

namespace DksPortal.Domain.Meetings;

/// <summary>A meeting of the council, an event or a conference, with its agenda and those invited.</summary>
public sealed partial class Meeting : Entity
{
    private readonly List<AgendaItem> agenda = [];
    private readonly List<AgendaVersion> agendaVersions = [];
    private readonly List<Invitation> invitations = [];
    private readonly List<Movement> movements = [];
    private readonly List<Speaker> speakers = [];
    private readonly List<Annex> annexes = [];
    private readonly List<AttendanceFigure> figures = [];

    private Meeting() => (Slug, Title) = ("", "");

    /// <summary>A planned meeting.</summary>
    /// <param name="slug">Its address for ever: the year and a number, <c>2026-1</c>.</param>
    /// <param name="kind">What kind it is.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="start">When it begins, UTC.</param>
    /// <param name="end">When it ends, UTC.</param>
    /// <param name="place">Where.</param>
    /// <exception cref="RuleViolation">As <see cref="Describe"/>.</exception>
    public Meeting(string slug, MeetingKind kind, string title, DateTime start, DateTime end, string? place) : this()
    {
        Slug = slug;
        Describe(kind, title, start, end, place, null);
        CalendarSequence = 0;
    }

    /// <summary>Its address for ever: <c>2026-1</c>.</summary>
    public string Slug { get; private set; }

    /// <summary>The term it belongs to; null outside every term.</summary>
    public int? CouncilTermId { get; private set; }

    /// <summary>The term it belongs to; null outside every term.</summary>
    public CouncilTerm? CouncilTerm { get; private set; }

    /// <summary>What kind it is.</summary>
    public MeetingKind Kind { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; }

    /// <summary>When it begins, UTC.</summary>
    public DateTime Start { get; private set; }

    /// <summary>When it ends, UTC.</summary>
    public DateTime End { get; private set; }

    /// <summary>Where; null while that is open.</summary>
    public string? Place { get; private set; }

    /// <summary>What a reader should know besides.</summary>
    public string? Remark { get; private set; }

    /// <summary>How far it has come.</summary>
    public MeetingStatus Status { get; private set; }

    /// <summary>When the invitation was sent, UTC.</summary>
    public DateTime? ConvenedAt { get; private set; }

    /// <summary>When it was said to have been held, UTC.</summary>
    public DateTime? HeldAt { get; private set; }

    /// <summary>When it was called off, UTC.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>Why it was called off.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>How many times a calendar entry has changed (<c>SEQUENCE</c>, RFC 5545 §3.8.7.4).</summary>
    public int CalendarSequence { get; private set; }

    /// <summary>The agenda as it stands now, in order.</summary>
    public IReadOnlyList<AgendaItem> Agenda => [.. agenda.OrderBy(item => item.Position).ThenBy(item => item.Id)];

    /// <summary>The agendas that were published, each as it was.</summary>
    public IReadOnlyList<AgendaVersion> AgendaVersions => [.. agendaVersions.OrderBy(version => version.Number)];

    /// <summary>Those invited, with their answers and whether they came.</summary>
    public IReadOnlyList<Invitation> Invitations => invitations;

    /// <summary>Who came late, left early or was out for an item.</summary>
    public IReadOnlyList<Movement> Movements => movements;

    /// <summary>Who bears which initials in the minutes.</summary>
    public IReadOnlyList<Speaker> Speakers => speakers;

    /// <summary>The files that belong to it, its items and its minutes.</summary>
    public IReadOnlyList<Annex> Annexes => [.. annexes.OrderBy(annex => annex.Number)];

    /// <summary>The highest number that an annex was ever given.</summary>
    public int LastAnnexNumber { get; private set; }

    /// <summary>How many came, where numbers stand for names.</summary>
    public IReadOnlyList<AttendanceFigure> AttendanceFigures => [.. figures.OrderBy(figure => figure.Position)];

    /// <summary>Whether everybody may know of it: it was convened or held.</summary>
    public bool IsPublic => Status is MeetingStatus.Convened or MeetingStatus.Held || ConvenedAt is not null;

    /// <inheritdoc/>
    public override string Path => $"Meeting/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Title;

    /// <summary>Tells what, when and where. A change of time or place is a change to calendars.</summary>
    /// <exception cref="RuleViolation">
    /// <c>Meeting.TitleMissing</c>, <c>Meeting.EndsBeforeItStarts</c>, <c>Meeting.Over</c> once it is cancelled, <c>Text.TooLong</c>.
    /// </exception>
    public void Describe(MeetingKind kind, string title, DateTime start, DateTime end, string? place, string? remark)
    {
        RuleViolation.Unless(Status != MeetingStatus.Cancelled, "Meeting.Over");
        RuleViolation.Unless(end > start, "Meeting.EndsBeforeItStarts");
        var newTitle = Cleaned.Required(title, "Meeting.TitleMissing");
        var newPlace = Cleaned.OptionalLine(place);
        var newRemark = Cleaned.Optional(remark, TextLimits.Remark);
        if ((Title, Start, End, Place) != (newTitle, start, end, newPlace)) CalendarSequence++;
        (Kind, Title, Start, End, Place, Remark) = (kind, newTitle, start, end, newPlace, newRemark);
    }

    /// <summary>Puts the meeting under a term, or outside every term.</summary>
    public void BelongsTo(CouncilTerm? term) => (CouncilTerm, CouncilTermId) = (term, term?.Id);

    /// <summary>The text key of what keeps anybody from this step now, or null when nothing does.</summary>
    public string? Obstacle(MeetingStep step) => step switch
    {
        _ when Status.After(step) is null => $"Meeting.CannotNow.{step}.{Status}",
        MeetingStep.Convene when agenda.Count == 0 => "Meeting.AgendaMissing",
        _ => null,
    };

    /// <summary>Invites those named and publishes the agenda as it is.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void Convene(IEnumerable<Membership> members, int by, TimeOnly localStart, DateTime now)
    {
        Take(MeetingStep.Convene);
        foreach (var member in members) Invite(member);
        ConvenedAt = now;
        CalendarSequence++;
        agendaVersions.Add(AgendaVersion.Publish(null, this, by, localStart, now));
    }

    /// <summary>Says that the meeting was held.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void Hold(DateTime now)
    {
        Take(MeetingStep.Hold);
        HeldAt = now;
    }

    /// <summary>Records a meeting that was held before the portal knew of it, whose invitation it never sent.</summary>
    /// <exception cref="RuleViolation"><c>Meeting.CannotNow…</c> once it is anything but planned.</exception>
    public void WasHeldBefore(DateTime now)
    {
        RuleViolation.Unless(Status == MeetingStatus.Planned, $"Meeting.CannotNow.{MeetingStep.Hold}.{Status}");
        (Status, HeldAt) = (MeetingStatus.Held, now);
    }

    /// <summary>Calls the meeting off, with the reason that those invited see.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says, or <c>Meeting.ReasonMissing</c>.</exception>
    public void Cancel(string reason, DateTime now)
    {
        var why = Cleaned.Optional(reason, TextLimits.Remark) ?? throw new RuleViolation("Meeting.ReasonMissing");
        Take(MeetingStep.Cancel);
        (CancelReason, CancelledAt) = (why, now);
        CalendarSequence++;
    }

    private void Take(MeetingStep step)
    {
        if (Obstacle(step) is { } why) throw new RuleViolation(why);
        Status = Status.After(step)!.Value;
    }
}
