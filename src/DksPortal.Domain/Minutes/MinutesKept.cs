namespace DksPortal.Domain.Minutes;

public sealed partial class MeetingMinutes
{
    private readonly List<MinutesAttendee> attendees = [];
    private readonly List<DecidedAction> decidedActions = [];

    /// <summary>The name of who approved them, as it was; null before approval, and for minutes approved before names were kept.</summary>
    public string? ApproverName { get; private set; }

    /// <summary>Who was there, as it was when they were approved.</summary>
    public IReadOnlyList<MinutesAttendee> Attendees => attendees;

    /// <summary>What was decided to be done, as it was when they were approved.</summary>
    public IReadOnlyList<DecidedAction> DecidedActions => decidedActions;

    private void Keep(MinutesRecord record)
    {
        ApproverName = record.Approver;
        attendees.AddRange(record.Attendees);
        decidedActions.AddRange(record.Actions);
    }
}
