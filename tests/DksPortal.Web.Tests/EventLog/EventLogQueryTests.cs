using DksPortal.Web.Data;
using DksPortal.Web.Data.Audit;
using DksPortal.Web.Features.EventLog;
using DksPortal.Web.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.EventLog;

public sealed class EventLogQueryTests : IAsyncLifetime
{
    private static readonly DateTime Noon = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqlitePortalDb db;

    public EventLogQueryTests() => db = new(
        new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite(connection).Options, CurrentUser.Named("Portalen"), TimeProvider.System);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await connection.OpenAsync(Cancel);
        await db.Database.EnsureCreatedAsync(Cancel);
    }

    [Fact]
    public async Task The_history_of_a_thing_is_its_own_and_that_of_its_parts_and_no_other()
    {
        await Log("Meeting/3/", "Meeting/3/AgendaItem/17/", "Meeting/30/", "Meeting/2/", "Meeting/4/", "Membership/3/");

        Assert.Equal(["Meeting/3/AgendaItem/17/", "Meeting/3/"], await Paths(db.AuditEntries.Under("Meeting/3/")));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition_when_entries_share_a_moment()
    {
        await Log([.. Enumerable.Range(1, 7).Select(number => $"Person/{number}/")]);

        var first = await db.AuditEntries.NewestFirst().Take(3).ToListAsync(Cancel);
        var second = await Paths(db.AuditEntries.After(first[^1].Cursor()));

        Assert.Equal(["Person/7/", "Person/6/", "Person/5/"], first.Select(entry => entry.Path));
        Assert.Equal(["Person/4/", "Person/3/", "Person/2/", "Person/1/"], second);
    }

    [Theory]
    [InlineData("hest")]
    [InlineData("1-2-3")]
    [InlineData("9999999999999999999-1")]
    [InlineData("-1-1")]
    public async Task A_made_up_place_in_the_log_is_its_beginning(string cursor)
    {
        await Log("Person/1/");

        Assert.Equal(["Person/1/"], await Paths(db.AuditEntries.After(cursor)));
    }

    [Fact]
    public async Task Signs_that_mean_something_to_the_database_are_searched_for_as_they_stand()
    {
        await Log("100 % af det", "100 kr.", "a_b", "axb");

        Assert.Equal(["100 % af det"], await Paths(db.AuditEntries.Matching(new EventLogFilter { Name = "0 %" })));
        Assert.Equal(["a_b"], await Paths(db.AuditEntries.Matching(new EventLogFilter { Name = "a_b" })));
    }

    [Fact]
    public async Task A_day_is_a_day_in_Copenhagen()
    {
        db.Add(Entry("Person/1/", new DateTime(2026, 7, 1, 22, 30, 0, DateTimeKind.Utc)));
        await db.SaveChangesAsync(Cancel);

        var second = new DateOnly(2026, 7, 2);
        Assert.Single(await Paths(db.AuditEntries.Matching(new EventLogFilter { From = second, To = second })));
        Assert.Empty(await Paths(db.AuditEntries.Matching(new EventLogFilter { To = second.AddDays(-1) })));
    }

    public async ValueTask DisposeAsync()
    {
        await db.DisposeAsync();
        await connection.DisposeAsync();
    }

    private async Task Log(params string[] paths)
    {
        foreach (var path in paths)
        {
            db.Add(Entry(path, Noon));
            await db.SaveChangesAsync(Cancel);
        }
    }

    private static AuditEntry Entry(string path, DateTime at) =>
        new() { At = at, Who = "Portalen", Act = AuditAct.Created, Thing = "Person", Path = path, Name = path };

    private static Task<List<string>> Paths(IQueryable<AuditEntry> log) => log.NewestFirst().Select(entry => entry.Path).ToListAsync(Cancel);
}
