using System.Globalization;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>How a value stands in the <c>value</c> of a control.</summary>
internal static class FieldValue
{
    /// <summary>A date as yyyy-MM-dd and a time as HH:mm, as browsers want them; the rest as it reads.</summary>
    public static string? Format(string type, object value) => (type, value) switch
    {
        ("date", DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ("date", DateTime moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ("time", TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        ("time", TimeSpan span) => TimeOnly.FromTimeSpan(span).ToString("HH:mm", CultureInfo.InvariantCulture),
        ("time", DateTime moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture),
    };

    /// <summary>Whether the browser's picker for a date or a time can show the value; for other types always.</summary>
    public static bool FitsPicker(string type, string? value) => string.IsNullOrEmpty(value) || type switch
    {
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "time" => TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => true,
    };
}
