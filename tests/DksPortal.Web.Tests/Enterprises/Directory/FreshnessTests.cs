using DksPortal.Domain.Enterprises;
using DksPortal.Web.Features.Enterprises.Directory;

namespace DksPortal.Web.Tests.Enterprises.Directory;

/// <summary>The directory at hand is right at once, whoever made the change and however many ask.</summary>
public sealed class FreshnessTests
{
    private static readonly DirectoryQuery Balloons = new() { Words = "luftballoner" };

    [Fact]
    public async Task What_one_process_saves_another_shows_at_once_and_each_of_many_who_ask_finds_all()
    {
        await using var one = new Portal();
        await one.InitializeAsync();
        await using var other = new Portal(new SharedDatabase(one.Database));

        Assert.All(await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => one.Searches(new DirectoryQuery()))), found => Assert.Equal(14, found.Hits.Total));
        Assert.Equal(0, (await other.Searches(Balloons)).Hits.Total);

        await one.Changes("01082051", (enterprise, now) => enterprise.Offers("Luftballoner", null, FactSource.Secretariat, DateOnly.FromDateTime(now)));
        Assert.Equal(1, (await other.Searches(Balloons)).Hits.Total);
        Assert.Equal(1, (await one.Searches(Balloons)).Hits.Total);

        // Again at the same moment, and then after a long time in which nobody asked.
        await one.Changes("01082051", (enterprise, now) => enterprise.Offers("Net", null, FactSource.Secretariat, DateOnly.FromDateTime(now)));
        Assert.Equal(0, (await other.Searches(Balloons)).Hits.Total);
        one.Clock.Advance(TimeSpan.FromDays(30));
        await one.Changes("01082051", (enterprise, now) => enterprise.Offers("Luftballoner", null, FactSource.Secretariat, DateOnly.FromDateTime(now)));
        Assert.Equal(1, (await other.Searches(Balloons)).Hits.Total);
        Assert.Equal(14, (await other.Searches(new DirectoryQuery())).Hits.Total);
    }

    /// <summary>The database of another portal, which keeps it.</summary>
    private sealed class SharedDatabase(ITestDatabase database) : ITestDatabase
    {
        public string Provider => database.Provider;

        public string MaxBatchSize => database.MaxBatchSize;

        public string Connection => database.Connection;

        public Task MakeReadyAsync() => Task.CompletedTask;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
