using System.Globalization;
using DksPortal.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DksPortal.Web.Data.Audit;

/// <summary>One field that changes, read before it is saved.</summary>
internal sealed record FieldChange(IProperty Property, object? Before)
{
    private const string LeftOut = "Audit:LeftOut";

    /// <summary>Marks a field that the log does not tell: a password, a stamp.</summary>
    public static void LeaveOut(IMutableProperty property) => property.SetAnnotation(LeftOut, true);

    /// <summary>The fields of an entry that the log tells.</summary>
    public static IReadOnlyList<FieldChange> Of(EntityEntry entry) =>
        [.. entry.Properties.Where(property => IsTold(property, entry)).Select(property => new FieldChange(property.Metadata, ValueBefore(property, entry)))];

    /// <summary>What the log says of it, with the names of what it refers to.</summary>
    public async Task<AuditChange> TellAsync(DbContext db, EntityEntry entry, CancellationToken cancel)
    {
        var after = entry.CurrentValues[Property];
        var (from, to) = LongText.Windows(await SayAsync(db, Before, cancel), await SayAsync(db, after, cancel));
        return new AuditChange(Property.Name, from, to);
    }

    private static bool IsTold(PropertyEntry property, EntityEntry entry)
    {
        if (property.Metadata.IsPrimaryKey() || property.Metadata.Name == nameof(Entity.Version) || property.Metadata.FindAnnotation(LeftOut) is not null) return false;
        return entry.State == EntityState.Added
            ? property.CurrentValue is not (null or "" or false)
            : property.IsModified && !Equals(property.OriginalValue, property.CurrentValue);
    }

    private static object? ValueBefore(PropertyEntry property, EntityEntry entry) =>
        entry.State == EntityState.Added ? null : property.OriginalValue;

    private async Task<string?> SayAsync(DbContext db, object? value, CancellationToken cancel)
    {
        if (value is not null && Property.GetContainingForeignKeys().FirstOrDefault(key => key.Properties.Count == 1) is { } reference)
        {
            return await db.FindAsync(reference.PrincipalEntityType.ClrType, [value], cancel) is ILogged named ? named.DisplayName : Say(value);
        }

        return Say(value);
    }

    private static string? Say(object? value) => value switch
    {
        null => null,
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}

/// <summary>What a mapping says of the log.</summary>
internal static class AuditMappings
{
    /// <summary>The log does not tell this field.</summary>
    public static void LeaveOutOfLog(this IMutableProperty property) => FieldChange.LeaveOut(property);
}
