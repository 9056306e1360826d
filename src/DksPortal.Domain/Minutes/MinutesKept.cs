namespace DksPortal.Domain.Minutes;

public sealed partial class MeetingMinutes
{
    private readonly List<MinutesAttendee> attendees = [];
    private readonly List<DecidedAction> decidedActions = [];
    private readonly List<MinutesSpeaker> speakers = [];
    private readonly List<MinutesMovement> movements = [];
    private readonly List<DecidedRecommendation> decidedRecommendations = [];

    /// <summary>The name of who approved them, as it was; null before approval, and for minutes approved before names were kept.</summary>
    public string? ApproverName { get; private set; }

    /// <summary>Who was there, as it was when they were approved.</summary>
    public IReadOnlyList<MinutesAttendee> Attendees => attendees;

    /// <summary>What was decided to be done, as it was when they were approved.</summary>
    public IReadOnlyList<DecidedAction> DecidedActions => decidedActions;

    /// <summary>Who bore which initials, as it was when they were approved.</summary>
    public IReadOnlyList<MinutesSpeaker> Speakers => speakers;

    /// <summary>Who came, left or was out at an item, as it was when they were approved.</summary>
    public IReadOnlyList<MinutesMovement> Movements => movements;

    /// <summary>What the council advised, as it was when they were approved.</summary>
    public IReadOnlyList<DecidedRecommendation> DecidedRecommendations => decidedRecommendations;

    private void Keep(MinutesRecord record)
    {
        ApproverName = record.Approver;
        attendees.AddRange(record.Attendees);
        decidedActions.AddRange(record.Actions);
        speakers.AddRange(record.Speakers);
        movements.AddRange(record.Movements);
        decidedRecommendations.AddRange(record.Recommendations);
    }
}
