using System.Globalization;
using DksPortal.Domain;
using FluentValidation;

namespace DksPortal.Web.Features.Council.Terms;

/// <summary>Dates that a source may tell to the month or the year alone, as people type them.</summary>
internal static class PartialDateText
{
    /// <summary>2026, 03.2026 or 12.03.2026</summary>
    public static string? Typed(this PartialDate? date) => date switch
    {
        null => null,
        { Month: null } => date.Year.ToString(CultureInfo.InvariantCulture),
        { Day: null } => string.Create(CultureInfo.InvariantCulture, $"{date.Month:00}.{date.Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}.{date.Month:00}.{date.Year}"),
    };

    /// <summary>Empty, or a date as far as it is known, in a year that is no slip of the finger.</summary>
    public static IRuleBuilderOptions<T, string?> PartialDate<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(text => string.IsNullOrWhiteSpace(text) || Domain.PartialDate.Parse(text) is not null).WithMessage("Date.PartialUnreadable")
        .Must(text => Domain.PartialDate.Parse(text) is null or { Year: >= 2000 and <= 2100 }).WithMessage("Date.Implausible");
}
