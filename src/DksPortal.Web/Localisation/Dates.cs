using System.Globalization;
using DksPortal.Domain;

namespace DksPortal.Web.Localisation;

/// <summary>Days and times as Danes write them: 12.03.2027, 14.05.</summary>
public static class Dates
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>12.03.2027</summary>
    public static string ToDay(this DateOnly day) => day.ToString("dd'.'MM'.'yyyy", CultureInfo.InvariantCulture);

    /// <summary>tirsdag den 24. november 2026, or Tuesday 24 November 2026</summary>
    public static string ToLongDay(this DateOnly day) =>
        Texts.IsEnglish ? day.ToString("dddd d MMMM yyyy", English) : day.ToString("dddd 'den' d. MMMM yyyy", Danish);

    /// <summary>24. november 2026, or 24 November 2026</summary>
    public static string ToWrittenDay(this DateOnly day) => Texts.IsEnglish ? day.ToString("d MMMM yyyy", English) : day.ToString("d. MMMM yyyy", Danish);

    /// <summary>14.05</summary>
    public static string ToTime(this TimeOnly time) => time.ToString("HH'.'mm", CultureInfo.InvariantCulture);

    /// <summary>12.03.2027, marts 2027 or 2027: as far as it is known.</summary>
    public static string ToDay(this PartialDate date) => date switch
    {
        { Day: not null } => date.First.ToDay(),
        { Month: not null } => date.First.ToString("MMMM yyyy", Texts.IsEnglish ? English : Danish),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };
}
