namespace DksPortal.Domain;

/// <summary>Whatever the event log writes about.</summary>
public interface ILogged
{
    /// <summary>Where it stands among the things, from the whole to the part: <c>Meeting/3/AgendaItem/17/</c>.</summary>
    string Path { get; }

    /// <summary>What a reader of the log calls it, at most 300 characters.</summary>
    string DisplayName { get; }
}

/// <summary>Something the council keeps, with a number of its own and a count of its changes.</summary>
public abstract class Entity : ILogged
{
    /// <summary>Given by the database, once and for ever; 0 until saved.</summary>
    public int Id { get; private set; }

    /// <summary>Raised by each saved change. A form carries the version it was read at, so that a lost update shows.</summary>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public abstract string Path { get; }

    /// <inheritdoc/>
    public abstract string DisplayName { get; }
}
