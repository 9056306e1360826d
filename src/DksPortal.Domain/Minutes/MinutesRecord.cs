using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Minutes;

/// <summary>What minutes keep as it was when they were approved, whatever becomes of people and action items afterwards.</summary>
/// <param name="Approver">The name of who approved them.</param>
/// <param name="Attendees">Those invited, and who came, in the order in which they are told.</param>
/// <param name="Actions">What was decided to be done, in the order of the agenda.</param>
public sealed record MinutesRecord(string Approver, IReadOnlyList<MinutesAttendee> Attendees, IReadOnlyList<DecidedAction> Actions)
{
    /// <summary>Who bore which initials.</summary>
    public IReadOnlyList<MinutesSpeaker> Speakers { get; init; } = [];

    /// <summary>Who came, left or was out at an item.</summary>
    public IReadOnlyList<MinutesMovement> Movements { get; init; } = [];

    /// <summary>What the council advised, in the order of the agenda.</summary>
    public IReadOnlyList<DecidedRecommendation> Recommendations { get; init; } = [];
}

/// <summary>Somebody invited, by the name that stood when the minutes were approved.</summary>
public sealed class MinutesAttendee
{
    private MinutesAttendee() => Name = "";

    /// <summary>Takes down who it was and whether the person came.</summary>
    public MinutesAttendee(string name, string? organisation, bool isGuest, Attendance attendance, string? substitute) : this() =>
        (Name, Organisation, IsGuest, Attendance, Substitute) = (name, organisation, isGuest, attendance, substitute);

    /// <summary>Given by the database.</summary>
    public int Id { get; private set; }

    /// <summary>The minutes.</summary>
    public int MeetingMinutesId { get; private set; }

    /// <summary>The name.</summary>
    public string Name { get; private set; }

    /// <summary>For whom the person sat in the council.</summary>
    public string? Organisation { get; private set; }

    /// <summary>Whether the person was a guest and no member.</summary>
    public bool IsGuest { get; private set; }

    /// <summary>Whether the person came.</summary>
    public Attendance Attendance { get; private set; }

    /// <summary>Who came in the person's place.</summary>
    public string? Substitute { get; private set; }
}

/// <summary>An action item as it was decided: its progress stands elsewhere.</summary>
public sealed class DecidedAction
{
    private DecidedAction() => (What, Responsible) = ("", "");

    /// <summary>Takes down what was decided.</summary>
    public DecidedAction(int actionItemId, int agendaItemId, string what, string responsible, DateOnly? due) : this() =>
        (ActionItemId, AgendaItemId, What, Responsible, Due) = (actionItemId, agendaItemId, what, responsible, due);

    /// <summary>Given by the database.</summary>
    public int Id { get; private set; }

    /// <summary>The minutes.</summary>
    public int MeetingMinutesId { get; private set; }

    /// <summary>The action item's number; a later correction may have taken it away.</summary>
    public int ActionItemId { get; private set; }

    /// <summary>The number of the agenda item in its address.</summary>
    public int AgendaItemId { get; private set; }

    /// <summary>What shall be done.</summary>
    public string What { get; private set; }

    /// <summary>By whom.</summary>
    public string Responsible { get; private set; }

    /// <summary>By when; null when no day was set.</summary>
    public DateOnly? Due { get; private set; }
}
