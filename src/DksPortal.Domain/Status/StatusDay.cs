namespace DksPortal.Domain.Status;

/// <summary>The day that a status is told for: how things stood when it ended or, for today, how they stand now.</summary>
/// <param name="Day">The day.</param>
/// <param name="Today">Today.</param>
/// <param name="Ends">The first moment that no longer belongs to the day, UTC.</param>
/// <param name="Now">Now, UTC.</param>
public sealed record StatusDay(DateOnly Day, DateOnly Today, DateTime Ends, DateTime Now)
{
    /// <summary>Whether it is told how things stand now.</summary>
    public bool IsToday => Day == Today;

    /// <summary>The moment that it is told for, UTC.</summary>
    public DateTime Moment => IsToday ? Now : Ends;

    /// <summary>Whether something of that moment had happened. What is recorded already has happened today, whatever its date.</summary>
    public bool Knows(DateTime? at) => at is not null && (IsToday || at < Ends);

    /// <summary>Whether something of that day had happened. What is recorded already has happened today, whatever its date.</summary>
    public bool Knows(DateOnly? on) => on is not null && (IsToday || on <= Day);
}
