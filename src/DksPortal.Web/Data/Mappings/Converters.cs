using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DksPortal.Web.Data.Mappings;

/// <summary>Times are kept in UTC and come back as such.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time,
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));

/// <summary>A date as far as it is known, kept as <c>2026</c>, <c>2026-03</c> or <c>2026-03-12</c>.</summary>
public sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(
    date => date.ToString(),
    text => PartialDate.Parse(text)!);

/// <summary>The source and date of each fact of an enterprise, kept as one text.</summary>
public sealed class FactOriginsConverter() : ValueConverter<FactOrigins, string>(
    origins => origins.ToString(),
    text => FactOrigins.Parse(text));
