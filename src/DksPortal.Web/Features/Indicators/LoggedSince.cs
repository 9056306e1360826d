using System.Globalization;
using DksPortal.Domain;
using DksPortal.Web.Data;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Indicators;

/// <summary>What the event log tells of things since a moment: by it a change is undone, and the thing stands as it stood then.</summary>
internal sealed class LoggedSince
{
    private readonly HashSet<string> made = [];
    private readonly List<string> removed = [];
    private readonly Dictionary<(string Path, string Field), string?> before = [];

    /// <summary>The paths of those that were there then and are no longer.</summary>
    public IEnumerable<string> Gone => removed.Where(path => !made.Contains(path));

    /// <summary>Reads what happened to things of those kinds.</summary>
    public static async Task<LoggedSince> ReadAsync(PortalDb db, DateTime since, string[] things, string[] fields, CancellationToken cancel)
    {
        // What a thing was made with is not asked for: it stands there or was changed since.
        var told = db.AuditEntries.Where(entry => entry.At >= since && things.Contains(entry.Thing)).OrderByDescending(entry => entry.Id)
            .Select(entry => new { entry.Path, entry.Act, Changes = entry.Act == AuditAct.Changed ? entry.Changes : null });
        var log = new LoggedSince();
        await foreach (var entry in told.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (entry.Act == AuditAct.Created) log.made.Add(entry.Path);
            if (entry.Act == AuditAct.Removed) log.removed.Add(entry.Path);
            // The newest come first, so that the oldest change has the last word.
            foreach (var change in entry.Changes ?? [])
            {
                if (fields.Contains(change.Field)) log.before[(entry.Path, change.Field)] = change.From;
            }
        }

        return log;
    }

    /// <summary>Whether it was there already.</summary>
    public bool Was(string path) => !made.Contains(path);

    /// <summary>A text as it was.</summary>
    public string? Text(string path, string field, string? now) => before.TryGetValue((path, field), out var then) ? then : now;

    /// <summary>A number as it was.</summary>
    public decimal? Number(string path, string field, decimal? now) =>
        before.TryGetValue((path, field), out var then) ? then is null ? null : decimal.Parse(then, CultureInfo.InvariantCulture) : now;

    /// <summary>A whole number as it was.</summary>
    public int Whole(string path, string field, int now) => (int)(Number(path, field, now) ?? 0);

    /// <summary>A yes or no as it was.</summary>
    public bool Flag(string path, string field, bool now) => before.TryGetValue((path, field), out var then) ? then is not null && bool.Parse(then) : now;

    /// <summary>A choice as it was.</summary>
    public T Choice<T>(string path, string field, T now) where T : struct, Enum => before.TryGetValue((path, field), out var then) && then is not null ? Enum.Parse<T>(then) : now;

    /// <summary>A day as it was.</summary>
    public DateOnly Day(string path, string field, DateOnly now) =>
        before.TryGetValue((path, field), out var then) && then is not null ? DateOnly.Parse(then, CultureInfo.InvariantCulture) : now;

    /// <summary>A year as it was, as far as a date tells it.</summary>
    public int? Year(string path, string field, PartialDate? now) => PartialDate.Parse(Text(path, field, now?.ToString()))?.Year;
}
