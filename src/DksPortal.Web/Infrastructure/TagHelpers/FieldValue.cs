using System.Globalization;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>How a value stands in the <c>value</c> of a control.</summary>
internal static class FieldValue
{
    /// <summary>A date as yyyy-MM-dd and a time as HH:mm, as the browser's own pickers want; the rest as it reads.</summary>
    public static string? Format(string type, object value) => (type, value) switch
    {
        ("date", DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ("date", DateTime moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ("time", TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        ("time", TimeSpan span) => TimeOnly.FromTimeSpan(span).ToString("HH:mm", CultureInfo.InvariantCulture),
        ("time", DateTime moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture),
    };
}
