using System.Globalization;

namespace DksPortal.Domain;

/// <summary>A date as far as a source tells it: to the day, to the month or to the year.</summary>
public sealed record PartialDate
{
    /// <summary>A date known to the day, the month (no day) or the year (neither).</summary>
    /// <exception cref="RuleViolation"><c>Date.Impossible</c> when there is no such date.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        var isPossible = year is >= 1 and <= 9999
            && month is null or (>= 1 and <= 12)
            && (day is null || (month is { } m && day >= 1 && day <= DateTime.DaysInMonth(year, m)));
        RuleViolation.Unless(isPossible, "Date.Impossible");
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, when it is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, when it is known.</summary>
    public int? Day { get; }

    /// <summary>The first day it can be.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can be.</summary>
    public DateOnly Last => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>
    /// Reads <c>2026</c>, <c>2026-03</c>, <c>2026-03-12</c>, <c>03.2026</c> or <c>12.03.2026</c>; null when it is none of
    /// them, such as a year of two digits.
    /// </summary>
    public static PartialDate? Parse(string? text)
    {
        var parts = text?.Trim().Split('-', '.') ?? [];
        if (parts.Length is 0 or > 3) return null;
        if (text!.Contains('.', StringComparison.Ordinal)) Array.Reverse(parts);
        if (parts[0].Length != 4) return null;
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        }

        try
        {
            return new PartialDate(numbers[0], numbers.Length > 1 ? numbers[1] : null, numbers.Length > 2 ? numbers[2] : null);
        }
        catch (RuleViolation)
        {
            return null;
        }
    }

    /// <summary>As it is stored: <c>2026</c>, <c>2026-03</c> or <c>2026-03-12</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };
}
