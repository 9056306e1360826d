using System.Globalization;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Data.Audit;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.EventLog;

/// <summary>Reads a page of the log and words it.</summary>
public sealed class LogReader(PortalDb db, CurrentUser me, Texts texts)
{
    /// <summary>How many entries a page holds.</summary>
    public const int PageSize = 50;

    private readonly LoggedModel model = new(db);
    private readonly LogWords words = new(texts);

    /// <summary>The newest of those entries.</summary>
    public async Task<LogPage> ReadAsync(IQueryable<AuditEntry> asked, CancellationToken cancel)
    {
        var entries = await asked.NewestFirst().Take(PageSize + 1).AsNoTracking().ToListAsync(cancel);
        var next = entries.Count > PageSize ? entries[PageSize - 1].Cursor() : null;
        if (next is not null) entries.RemoveAt(PageSize);
        var addresses = await LogAddresses.OfAsync(db, entries, cancel);
        var people = await PeopleAsync(entries, cancel);
        var cover = await LogCover.OfAsync(db, me, entries, cancel);
        return new LogPage([.. entries.Select(entry => cover.IsDraft(entry) ? Masked(entry) : Line(entry, addresses, people, cover))], next);
    }

    /// <summary>That somebody keeps a draft is told; what stands in it is nobody else's.</summary>
    private LogLine Masked(AuditEntry entry) => new(
        entry.At, entry.Who, entry.Act, words.Kind(entry.Thing), texts.Of(ThemeStatus.Draft), null, []);

    private LogLine Line(AuditEntry entry, LogAddresses addresses, Dictionary<string, string> people, LogCover cover) => new(
        entry.At,
        entry.Who.Length > 0 ? entry.Who : texts["EventLog.Nobody"],
        entry.Act,
        words.Kind(entry.Thing),
        words.Name(entry.Thing, entry.Name),
        entry.Act == AuditAct.Removed || (entry.Thing == nameof(Account) && !me.IsAdministrator) ? null : addresses.Of(entry.Path),
        [.. entry.Changes.Where(IsWorthReading).OrderBy(change => model.PlaceOf(entry.Thing, change.Field)).Select(change => cover.Hides(entry, change) ? Hidden(change) : Field(entry.Thing, change, people))]);

    /// <summary>That it was written is told, and not what.</summary>
    private LogField Hidden(AuditChange change) =>
        new(words.Field(change.Field), change.From is null ? null : texts["EventLog.AdProtected"], change.To is null ? null : texts["EventLog.AdProtected"]);

    private LogField Field(string kind, AuditChange change, Dictionary<string, string> people)
    {
        if (IsPerson(change)) return new(words.Field(change.Field), NameOf(change.From, people), NameOf(change.To, people));
        var type = model.TypeOf(kind, change.Field);
        return new(words.Field(change.Field), words.Value(type, change.From), words.Value(type, change.To));
    }

    /// <summary>The names behind the numbers that some fields keep: who approved, who published.</summary>
    private async Task<Dictionary<string, string>> PeopleAsync(List<AuditEntry> entries, CancellationToken cancel)
    {
        var ids = entries.SelectMany(entry => entry.Changes).Where(IsPerson).SelectMany(change => new[] { change.From, change.To })
            .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0).Distinct().ToList();
        if (ids.Count == 0) return [];
        return await db.People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id.ToString(CultureInfo.InvariantCulture), person => person.Name, cancel);
    }

    private static string? NameOf(string? kept, Dictionary<string, string> people) =>
        kept is null ? null : people.GetValueOrDefault(kept, kept);

    /// <summary>The portal's own bookkeeping is in the log, and would only be noise on the page.</summary>
    private static bool IsWorthReading(AuditChange change) =>
        change.Field is not (nameof(Organisation.NameKey) or nameof(Meeting.CalendarSequence));

    private static bool IsPerson(AuditChange change) => change.Field.EndsWith("ById", StringComparison.Ordinal);
}
