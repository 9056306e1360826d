namespace DksPortal.Web.Data;

/// <summary>That a seed was inserted once: what is edited or deleted in the portal afterwards stays so.</summary>
public sealed class SeedRecord
{
    /// <summary>The seed's own key: <c>reference/terms/2026-2027</c>.</summary>
    public required string Key { get; init; }

    /// <summary>When it was inserted, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The number that what it became has in its table; null for none.</summary>
    public int? ThingId { get; init; }
}
