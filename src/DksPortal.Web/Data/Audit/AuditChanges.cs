using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DksPortal.Web.Data.Audit;

/// <summary>
/// The changes of an entry are kept with it, as JSON: they are written once, read with it and never changed, and a row for
/// each field would be most of what a large save writes.
/// </summary>
public sealed class AuditChangesConverter() : ValueConverter<IReadOnlyList<AuditChange>, string>(changes => Write(changes), text => Read(text))
{
    // The column holds text, not a page: letters stay letters.
    private static readonly JsonSerializerOptions Form = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static string Write(IReadOnlyList<AuditChange> changes) => JsonSerializer.Serialize(changes, Form);

    private static List<AuditChange> Read(string text) => JsonSerializer.Deserialize<List<AuditChange>>(text, Form)!;
}

/// <summary>The changes of an entry are never changed: a list is the same as itself alone.</summary>
public sealed class AuditChangesComparer() : ValueComparer<IReadOnlyList<AuditChange>>(
    (one, other) => ReferenceEquals(one, other), changes => changes.GetHashCode(), changes => changes);
