namespace DksPortal.Domain.Meetings;

public sealed partial class Meeting
{
    /// <summary>Says what somebody did at an item, in place of what was said before.</summary>
    /// <exception cref="RuleViolation"><c>Movement.NotHere</c> for somebody or an item of another meeting.</exception>
    public Movement Moved(Invitation who, AgendaItem item, MovementKind kind)
    {
        RuleViolation.Unless(invitations.Contains(who) && agenda.Contains(item), "Movement.NotHere");
        if (movements.Find(known => known.InvitationId == who.Id && known.AgendaItemId == item.Id) is { } said)
        {
            said.Becomes(kind);
            return said;
        }

        var movement = new Movement(who, item, kind);
        movements.Add(movement);
        return movement;
    }

    /// <summary>Takes back what was said.</summary>
    public void TakeBack(Movement movement) => movements.Remove(movement);

    /// <summary>Tells how many came, in place of what was told before.</summary>
    /// <exception cref="RuleViolation"><c>Attendance.FigureImpossible</c>, <c>Text.TooLong</c>.</exception>
    public void Counted(IEnumerable<(string? Group, int? Registered, int? Present)> groups)
    {
        var told = groups.Select((one, index) => new AttendanceFigure(index + 1, one.Group, one.Registered, one.Present)).ToList();
        figures.Clear();
        figures.AddRange(told);
    }
}
