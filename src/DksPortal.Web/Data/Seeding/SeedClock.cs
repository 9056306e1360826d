namespace DksPortal.Web.Data.Seeding;

/// <summary>The clock of a seed's own day, so that a made-up past has dates.</summary>
internal sealed class SeedClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>What it shows.</summary>
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
