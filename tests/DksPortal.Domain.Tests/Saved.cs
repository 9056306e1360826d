using System.Reflection;

namespace DksPortal.Domain.Tests;

/// <summary>Things that have a number, as if the database had given it.</summary>
internal static class Saved
{
    private static readonly PropertyInfo Number = typeof(Entity).GetProperty(nameof(Entity.Id))!;

    /// <summary>The thing under that number.</summary>
    public static T As<T>(this T thing, int id) where T : Entity
    {
        Number.SetValue(thing, id);
        return thing;
    }
}
