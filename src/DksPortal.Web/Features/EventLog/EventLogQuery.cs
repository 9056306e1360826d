using System.Globalization;
using DksPortal.Domain;
using DksPortal.Web.Data.Audit;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.EventLog;

/// <summary>Reads the log, newest first.</summary>
public static class EventLogQuery
{
    /// <summary>The entries that a filter asks for.</summary>
    public static IQueryable<AuditEntry> Matching(this IQueryable<AuditEntry> log, EventLogFilter filter)
    {
        if (filter.Kind is { } kind) log = log.Where(entry => entry.Thing == kind);
        if (filter.Who is { } who) log = log.Where(entry => (entry.AccountId ?? 0) == who);
        if (filter.From is { } from)
        {
            var start = PortalClock.Utc(from, TimeOnly.MinValue);
            log = log.Where(entry => entry.At >= start);
        }

        if (filter.To is { } to)
        {
            var end = PortalClock.Utc(to.AddDays(1), TimeOnly.MinValue);
            log = log.Where(entry => entry.At < end);
        }

        if (Cleaned.Line(filter.Name) is { } name) log = log.Where(entry => EF.Functions.Like(entry.Name, Containing(name), @"\"));
        return filter.Under is { } path ? log.Under(path) : log;
    }

    /// <summary>
    /// The entries about a thing and whatever belongs to it. A path ends with a slash, and <c>0</c> is the character
    /// after it: as a range the index on paths answers, which it does not for LIKE on SQLite.
    /// </summary>
    public static IQueryable<AuditEntry> Under(this IQueryable<AuditEntry> log, string path)
    {
        var first = path.TrimEnd('/') + "/";
        var end = path.TrimEnd('/') + "0";
        // The database compares, and no other overload can be said in its language.
#pragma warning disable CA1309
        return log.Where(entry => string.Compare(entry.Path, first) >= 0 && string.Compare(entry.Path, end) < 0);
#pragma warning restore CA1309
    }

    /// <summary>Newest first.</summary>
    public static IQueryable<AuditEntry> NewestFirst(this IQueryable<AuditEntry> log) =>
        log.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id);

    /// <summary>Those after the entry that a page ended with; all when that is not told.</summary>
    public static IQueryable<AuditEntry> After(this IQueryable<AuditEntry> log, string? cursor)
    {
        if (Read(cursor) is not var (at, id)) return log;
        return log.Where(entry => entry.At < at || (entry.At == at && entry.Id < id));
    }

    /// <summary>Where a page ends that ends with this entry.</summary>
    public static string Cursor(this AuditEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.At.Ticks}-{entry.Id}");

    private static (DateTime At, int Id)? Read(string? cursor)
    {
        var parts = cursor?.Split('-') ?? [];
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? (new DateTime(ticks, DateTimeKind.Utc), id)
                : null;
    }

    private static string Containing(string text) =>
        $"%{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal)}%";
}
