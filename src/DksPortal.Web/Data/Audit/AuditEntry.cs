namespace DksPortal.Web.Data.Audit;

/// <summary>What happened to a thing.</summary>
public enum AuditAct
{
    /// <summary>Oprettet.</summary>
    Created,
    /// <summary>Ændret.</summary>
    Changed,
    /// <summary>Slettet.</summary>
    Removed,
}

/// <summary>One entry of the event log (hændelseslog): who changed what, when. Never changed, never deleted.</summary>
public sealed class AuditEntry
{
    /// <summary>The most characters of a thing's name that are kept.</summary>
    public const int LongestName = 300;

    /// <summary>The most characters that the changes of one entry take: the longest texts of a thing, as they were and as they became.</summary>
    public const int LongestChanges = 4_000_000;

    public int Id { get; private init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The account that did it; null for the portal itself.</summary>
    public int? AccountId { get; init; }

    /// <summary>The name of whoever did it, as it was then.</summary>
    public required string Who { get; init; }

    /// <summary>What happened.</summary>
    public required AuditAct Act { get; init; }

    /// <summary>The kind of thing: <c>AgendaItem</c>.</summary>
    public required string Thing { get; init; }

    /// <summary>Where it stands among the things: <c>Meeting/3/AgendaItem/17/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What it was called.</summary>
    public required string Name { get; init; }

    /// <summary>What changed about it.</summary>
    public IReadOnlyList<AuditChange> Changes { get; init; } = [];
}

/// <summary>One field of an entry: from what to what.</summary>
/// <param name="Field">The field: <c>Title</c>.</param>
/// <param name="From">What it was; null for nothing.</param>
/// <param name="To">What it became; null for nothing.</param>
public sealed record AuditChange(string Field, string? From, string? To);
