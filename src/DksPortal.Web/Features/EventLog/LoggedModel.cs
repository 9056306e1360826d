using System.Collections.Frozen;
using DksPortal.Domain;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DksPortal.Web.Features.EventLog;

/// <summary>The kinds of things that the log tells of, as the model has them.</summary>
public sealed class LoggedModel(PortalDb db)
{
    private readonly FrozenDictionary<string, IEntityType> kinds = db.Model.GetEntityTypes()
        .Where(kind => kind.ClrType.IsAssignableTo(typeof(ILogged)))
        .ToFrozenDictionary(kind => kind.ClrType.Name);

    /// <summary>The kinds of things by their names: <c>AgendaItem</c>.</summary>
    public IEnumerable<string> Kinds => kinds.Keys;

    /// <summary>Where a field stands among those of its kind, as the code declares them.</summary>
    public int PlaceOf(string kind, string field) =>
        kinds.TryGetValue(kind, out var type) ? Array.FindIndex(type.ClrType.GetProperties(), property => property.Name == field) : 0;

    /// <summary>
    /// The type of a field's values; text for a reference, which the log tells by the name of what it refers to, and
    /// for what the model knows no longer.
    /// </summary>
    public Type TypeOf(string kind, string field)
    {
        var property = kinds.GetValueOrDefault(kind)?.FindProperty(field);
        if (property is null || property.IsForeignKey()) return typeof(string);
        return Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
    }
}
