using System.Globalization;

namespace DksPortal.Web.Features.Status;

/// <summary>Which day somebody asks for, and since when the news; what cannot be read or has not been yet is said, and today is told.</summary>
/// <param name="Day">The day that is told.</param>
/// <param name="Since">The day that the news begin on; null for the reader's last visit.</param>
/// <param name="DayProblem">The key of what is wrong with the day asked for.</param>
/// <param name="SinceProblem">The key of what is wrong with the day that news were asked since.</param>
public sealed record StatusAsked(DateOnly Day, DateOnly? Since, string? DayProblem, string? SinceProblem)
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "d.M.yyyy"];

    private static readonly DateOnly Earliest = new(1900, 1, 1);

    /// <summary>Reads both.</summary>
    public static StatusAsked Of(string? day, string? since, DateOnly today)
    {
        var (asked, dayProblem) = Read(day, today);
        var (from, sinceProblem) = Read(since, asked ?? today);
        return new StatusAsked(asked ?? today, from, dayProblem, sinceProblem);
    }

    private static (DateOnly? Day, string? Problem) Read(string? typed, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(typed)) return (null, null);
        var isDay = DateOnly.TryParseExact(typed.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (!isDay || day < Earliest) return (null, "Status.DayUnreadable");
        return day > today ? (null, "Status.DayToCome") : (day, null);
    }
}
