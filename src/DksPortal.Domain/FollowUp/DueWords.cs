using System.Globalization;
using System.Text.RegularExpressions;

namespace DksPortal.Domain.FollowUp;

/// <summary>A day as people say it while they talk: <c>1/9</c>, <c>1. september</c>, <c>om 14 dage</c>, <c>på fredag</c>, <c>12.03.2027</c>.</summary>
/// <param name="meeting">The day of the meeting: a day without a year is the next one on or after it.</param>
/// <param name="today">Today: "om 14 dage" counts from here, or from the meeting while that is to come.</param>
public sealed partial class DueWords(DateOnly meeting, DateOnly today)
{
    private static readonly string[] Full = ["yyyy-M-d", "d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "d. M. yyyy", "d.M.yy", "d/M/yy"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] Numbers = ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];

    private static readonly string[] Weekdays = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

    private readonly DateOnly from = today > meeting ? today : meeting;

    /// <summary>The day that is meant; null when the words cannot be read as one.</summary>
    public DateOnly? Read(string typed)
    {
        if (typed.Length > TextLimits.Code) return null;
        var words = Danish(typed);
        if (DateOnly.TryParseExact(words, Full, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        return Named(words) ?? InSomeTime(words) ?? OfTheYear(words) ?? Weekday(words);
    }

    private DateOnly? Named(string words) => words switch
    {
        "i dag" => from,
        "i morgen" => from.AddDays(1),
        "i overmorgen" => from.AddDays(2),
        _ => null,
    };

    private DateOnly? InSomeTime(string words)
    {
        if (Interval().Match(words) is not { Success: true } found || Number(found.Groups["count"].Value) is not { } count) return null;
        return found.Groups["unit"].Value[0] switch
        {
            'd' => from.AddDays(count),
            'u' => from.AddDays(7 * count),
            'm' => from.AddMonths(count),
            _ => from.AddYears(count),
        };
    }

    private DateOnly? OfTheYear(string words)
    {
        if (DayAndMonth().Match(words) is not { Success: true } found) return null;
        var month = found.Groups["name"] is { Success: true } name
            ? Array.FindIndex(Months, known => name.Value.StartsWith(known, StringComparison.Ordinal)) + 1
            : int.Parse(found.Groups["month"].Value, CultureInfo.InvariantCulture);
        var number = int.Parse(found.Groups["day"].Value, CultureInfo.InvariantCulture);
        if (found.Groups["year"] is { Success: true } year) return Day(int.Parse(year.Value, CultureInfo.InvariantCulture), month, number);

        // The 29th of February may be up to eight years away.
        return Enumerable.Range(meeting.Year, 9).Select(each => Day(each, month, number)).FirstOrDefault(day => day >= meeting);
    }

    private DateOnly? Weekday(string words)
    {
        var named = words.StartsWith("på ", StringComparison.Ordinal) ? words[3..] : words;
        if (Array.IndexOf(Weekdays, named) is not (>= 0 and var index)) return null;
        return from.AddDays((index - (int)from.DayOfWeek + 6) % 7 + 1);
    }

    private static int? Number(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(Numbers, typed is "et" or "én" or "ét" ? "en" : typed) is >= 0 and var index ? index : null;

    private static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>In small letters with single spaces, and the English words as the Danish ones.</summary>
    private static string Danish(string typed)
    {
        var words = (Cleaned.Line(typed) ?? "").ToLowerInvariant();
        foreach (var (english, danish) in English) words = Regex.Replace(words, $@"\b{english}\b", danish, RegexOptions.None, TimeSpan.FromSeconds(1));
        return words;
    }

    private static readonly (string English, string Danish)[] English =
    [
        ("the day after tomorrow", "i overmorgen"), ("tomorrow", "i morgen"), ("today", "i dag"), ("in", "om"), ("on", "på"), ("an?", "en"), ("one", "en"), ("two", "to"),
        ("three", "tre"), ("four", "fire"), ("days?", "dage"), ("weeks?", "uger"), ("months?", "måneder"), ("years?", "år"),
        ("may", "maj"), ("oct(ober)?", "oktober"), ("march", "marts"), ("monday", "mandag"), ("tuesday", "tirsdag"), ("wednesday", "onsdag"),
        ("thursday", "torsdag"), ("friday", "fredag"), ("saturday", "lørdag"), ("sunday", "søndag"),
    ];

    [GeneratedRegex(@"^(om )?(?<count>\d{1,3}|[a-zéø]+) (?<unit>dage?|dag|uger?|uge|måneder?|måned|mdr\.?|år)$")]
    private static partial Regex Interval();

    [GeneratedRegex(@"^(d(en)?\.? )?(?<day>\d{1,2})(([./-] ?(?<month>\d{1,2})\.?)|(\.? (?<name>januar[y]?|jan\.?|februar[y]?|feb\.?|marts?|mar\.?|april|apr\.?|maj|jun[ie]|jun\.?|jul[iy]|jul\.?|august|aug\.?|september|sept?\.?|oktober|okt\.?|november|nov\.?|december|dec\.?)))( (?<year>\d{4}))?$")]
    private static partial Regex DayAndMonth();
}
