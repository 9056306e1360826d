using DksPortal.Domain;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DksPortal.Web.Data.Audit;

/// <summary>
/// The one mechanism that writes the event log: it reads what is about to be saved, so no feature can forget it.
/// </summary>
public sealed class AuditLog
{
    private readonly DbContext db;
    private readonly CurrentUser user;
    private readonly DateTime now;
    private readonly List<Pending> pending;

    private AuditLog(DbContext db, CurrentUser user, DateTime now, List<Pending> pending) =>
        (this.db, this.user, this.now, this.pending) = (db, user, now, pending);

    /// <summary>Whether something new is among the changes, which has no number until it is saved.</summary>
    public bool HasNew => pending.Exists(change => change.Act == AuditAct.Created);

    /// <summary>What is about to be saved.</summary>
    /// <exception cref="InvalidOperationException">When somebody tries to change the log itself.</exception>
    public static AuditLog Of(DbContext db, CurrentUser user, TimeProvider clock)
    {
        var entries = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (entries.Exists(entry => entry.Entity is AuditEntry && entry.State != EntityState.Added))
        {
            throw new InvalidOperationException("The event log is never changed.");
        }

        var pending = entries.Where(entry => entry.Entity is ILogged).Select(Pending.Read).Where(change => change.IsWorthTelling).ToList();
        return new AuditLog(db, user, clock.GetUtcNow().UtcDateTime, pending);
    }

    /// <summary>Raises the version of everything that changes.</summary>
    public void RaiseVersions()
    {
        foreach (var change in pending.Where(change => change.Act == AuditAct.Changed))
        {
            var version = change.Entry.Property(nameof(Entity.Version));
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
    }

    /// <summary>The entries that tell it. What is new must have been saved.</summary>
    public async Task<IReadOnlyList<AuditEntry>> EntriesAsync(CancellationToken cancel)
    {
        var told = new List<AuditEntry>(pending.Count);
        foreach (var change in pending)
        {
            var thing = (ILogged)change.Entry.Entity;
            var changes = new List<AuditChange>(change.Fields.Count);
            foreach (var field in change.Fields) changes.Add(await field.TellAsync(db, change.Entry, cancel));
            told.Add(new AuditEntry
            {
                At = now,
                AccountId = user.AccountId,
                Who = user.Name,
                Act = change.Act,
                Thing = change.Entry.Metadata.ClrType.Name,
                Path = thing.Path,
                Name = thing.DisplayName.Length <= AuditEntry.LongestName ? thing.DisplayName : thing.DisplayName[..AuditEntry.LongestName],
                Changes = changes,
            });
        }

        return told;
    }

    private sealed record Pending(EntityEntry Entry, AuditAct Act, IReadOnlyList<FieldChange> Fields)
    {
        public bool IsWorthTelling => Act != AuditAct.Changed || Fields.Count > 0;

        public static Pending Read(EntityEntry entry) => entry.State switch
        {
            EntityState.Added => new(entry, AuditAct.Created, FieldChange.Of(entry)),
            EntityState.Deleted => new(entry, AuditAct.Removed, []),
            _ => new(entry, AuditAct.Changed, FieldChange.Of(entry)),
        };
    }
}
