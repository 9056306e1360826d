namespace DksPortal.Domain.Meetings;

/// <summary>How many of a group were registered and came, where numbers stand for names (116 tilmeldte, heraf 59 fra virksomheder).</summary>
public sealed class AttendanceFigure : Entity
{
    private AttendanceFigure() { }

    internal AttendanceFigure(int position, string? group, int? registered, int? present)
    {
        RuleViolation.Unless(registered is null or >= 0 && present is null or >= 0, "Attendance.FigureImpossible");
        (Position, Group, Registered, Present) = (position, Cleaned.OptionalLine(group), registered, present);
    }

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>Its place among the others, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>Which group; null for all together.</summary>
    public string? Group { get; private set; }

    /// <summary>How many had registered, when told.</summary>
    public int? Registered { get; private set; }

    /// <summary>How many came, when told.</summary>
    public int? Present { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Meeting/{MeetingId}/AttendanceFigure/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Group ?? $"{Position}";
}
