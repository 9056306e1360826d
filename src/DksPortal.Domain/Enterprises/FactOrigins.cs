using System.Collections.Frozen;
using System.Globalization;

namespace DksPortal.Domain.Enterprises;

/// <summary>A fact of an enterprise that has a source and a date of its own.</summary>
public enum EnterpriseFact
{
    /// <summary>Name, legal form and when it was founded.</summary>
    Identity,
    /// <summary>Address and district.</summary>
    Address,
    /// <summary>Sector.</summary>
    Sector,
    /// <summary>Which kinds it is of, and what shows it.</summary>
    Kinds,
    /// <summary>What it sells, and to whom.</summary>
    Sells,
    /// <summary>How large an order it can take.</summary>
    Capacity,
    /// <summary>Size and stage.</summary>
    Size,
    /// <summary>How to reach it.</summary>
    Contact,
}

/// <summary>Who said so.</summary>
public enum FactSource
{
    /// <summary>The enterprise itself.</summary>
    Enterprise,
    /// <summary>The Central Business Register.</summary>
    Cvr,
    /// <summary>The council's secretariat.</summary>
    Secretariat,
}

/// <summary>Where a fact comes from, and the day on which that was said or last confirmed.</summary>
public readonly record struct FactOrigin(FactSource Source, DateOnly On)
{
    /// <summary>Whether nobody said or confirmed it for more than a year.</summary>
    public bool IsUnconfirmed(DateOnly today) => On < today.AddYears(-1);
}

/// <summary>The source and date of each fact. A fact that nobody has told has none.</summary>
public sealed class FactOrigins : IEquatable<FactOrigins>
{
    /// <summary>None told.</summary>
    public static readonly FactOrigins None = new(FrozenDictionary<EnterpriseFact, FactOrigin>.Empty);

    private readonly IReadOnlyDictionary<EnterpriseFact, FactOrigin> origins;

    private FactOrigins(IReadOnlyDictionary<EnterpriseFact, FactOrigin> origins) => this.origins = origins;

    /// <summary>Where the fact comes from; null when nobody has told it.</summary>
    public FactOrigin? this[EnterpriseFact fact] => origins.TryGetValue(fact, out var origin) ? origin : null;

    /// <summary>The day of the oldest fact; null when nothing is told.</summary>
    public DateOnly? Oldest => origins.Count == 0 ? null : origins.Values.Min(origin => origin.On);

    /// <summary>The same with one fact told anew.</summary>
    public FactOrigins With(EnterpriseFact fact, FactSource source, DateOnly on) =>
        new(new Dictionary<EnterpriseFact, FactOrigin>(origins) { [fact] = new(source, on) });

    /// <summary>The same facts from the same sources, all confirmed on a day.</summary>
    public FactOrigins Confirmed(DateOnly on) => new(origins.ToDictionary(one => one.Key, one => one.Value with { On = on }));

    /// <summary>As it is stored: <c>Identity=Cvr@2026-03-01;Sells=Enterprise@2026-03-02</c>.</summary>
    public override string ToString() => string.Join(';', origins.OrderBy(one => one.Key)
        .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key}={one.Value.Source}@{one.Value.On:yyyy-MM-dd}")));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static FactOrigins Parse(string stored) => stored.Length == 0 ? None : new(stored.Split(';').Select(part => part.Split('=', '@')).ToDictionary(
        part => Enum.Parse<EnterpriseFact>(part[0]),
        part => new FactOrigin(Enum.Parse<FactSource>(part[1]), DateOnly.ParseExact(part[2], "yyyy-MM-dd", CultureInfo.InvariantCulture))));

    /// <inheritdoc/>
    public bool Equals(FactOrigins? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactOrigins);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
