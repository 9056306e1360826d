namespace DksPortal.Web.Localisation;

/// <summary>The time in the portal: kept in UTC, shown in Copenhagen.</summary>
public sealed class PortalClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>Now, UTC.</summary>
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    /// <summary>Today in Copenhagen.</summary>
    public DateOnly Today => DayOf(UtcNow);

    /// <summary>A moment as the clocks in Copenhagen show it.</summary>
    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Copenhagen);

    /// <summary>The day in Copenhagen.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>The time of day in Copenhagen.</summary>
    public static TimeOnly TimeOf(DateTime utc) => TimeOnly.FromDateTime(Local(utc));

    /// <summary>The moment when the clocks in Copenhagen show that day and time; one that is skipped in spring is an hour later.</summary>
    public static DateTime Utc(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(Copenhagen.IsInvalidTime(local) ? local.AddHours(1) : local, Copenhagen);
    }
}
