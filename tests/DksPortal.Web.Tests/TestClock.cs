namespace DksPortal.Web.Tests;

/// <summary>A clock that stands still at 21.11.2026 10.00 UTC (a Saturday) until it is moved.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Lets time pass.</summary>
    public void Advance(TimeSpan time) => now += time;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;
}
