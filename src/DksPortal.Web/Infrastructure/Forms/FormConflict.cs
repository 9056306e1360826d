using System.Collections;
using System.Globalization;
using System.Reflection;
using DksPortal.Domain;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Infrastructure.Forms;

/// <summary>A form that carries the version at which the thing was read.</summary>
public interface IVersionedForm
{
    /// <summary>The version that the reader saw.</summary>
    int Version { get; set; }
}

/// <summary>A field in which what was typed and what somebody else saved meanwhile differ.</summary>
/// <param name="Field">The form's property.</param>
/// <param name="Typed">What the reader typed.</param>
/// <param name="Saved">What stands in the portal now.</param>
/// <param name="Original">What stood there when the form was opened; null when the form does not say.</param>
public sealed record FormConflict(string Field, string Typed, string Saved, string? Original = null)
{
    private const string Before = "Original";

    /// <summary>The fields that differ. What a field held before stands, if anywhere, in one called <c>Original</c> and its name.</summary>
    public static IReadOnlyList<FormConflict> Between<TForm>(TForm typed, TForm saved) where TForm : class =>
        [.. typeof(TForm).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property is { CanWrite: true, Name: not nameof(IVersionedForm.Version) } && !property.Name.StartsWith(Before, StringComparison.Ordinal))
            .Select(property => new FormConflict(
                property.Name, Say(property.GetValue(typed)), Say(property.GetValue(saved)),
                typeof(TForm).GetProperty(Before + property.Name) is { } before ? Say(before.GetValue(typed)) : null))
            .Where(line => line.Typed != line.Saved)];

    private static string Say(object? value) => value switch
    {
        null => "",
        string text => Cleaned.Text(text) ?? "",
        IEnumerable many => string.Join(", ", many.Cast<object?>().Select(Say)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };
}

/// <summary>Holds a thing to the version that a form was read at.</summary>
public static class ReadAtVersion
{
    /// <summary>Saving fails with a conflict when the thing was changed since that version.</summary>
    /// <exception cref="DbUpdateConcurrencyException">At once when it was changed already.</exception>
    public static void ReadAt(this PortalDb db, Entity thing, int version)
    {
        if (thing.Version != version) throw new DbUpdateConcurrencyException();
        db.Entry(thing).Property(nameof(Entity.Version)).OriginalValue = version;
    }

    /// <summary>
    /// The same, and saving is a change of the thing also where only what belongs to it is changed, so that whoever read the
    /// whole before is told.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">At once when it was changed already.</exception>
    public static void Touches(this PortalDb db, Entity thing, int version)
    {
        db.ReadAt(thing, version);
        db.Entry(thing).Property(nameof(Entity.Version)).CurrentValue = version + 1;
    }
}
