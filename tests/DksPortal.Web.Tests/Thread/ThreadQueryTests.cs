using System.Data.Common;
using System.Security.Claims;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Thread;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DksPortal.Web.Tests.Thread;

/// <summary>However much there is, the thread takes the same number of queries and shows the same few things of each.</summary>
public sealed class ThreadQueryTests : IAsyncLifetime
{
    private static readonly DateTime Now = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly Counter counter = new();
    private readonly CurrentUser secretary = new();
    private readonly SqlitePortalDb db;

    public ThreadQueryTests()
    {
        secretary.Is(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "1"), new Claim(ClaimTypes.Role, nameof(Roles.Secretariat))], "test")));
        db = new(new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite(connection).AddInterceptors(counter).Options, CurrentUser.Named("Portalen"), TimeProvider.System);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await connection.OpenAsync(Cancel);
        await db.Database.EnsureCreatedAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await db.DisposeAsync();
        await connection.DisposeAsync();
    }

    [Fact]
    public async Task The_whole_thread_and_its_loose_ends_take_as_many_queries_with_much_as_with_little()
    {
        await Add(2);
        var (few, little) = (await Queries(Whole), await Queries(Around));
        await Add(60);

        Assert.Equal(few, await Queries(Whole));
        Assert.Equal(little, await Queries(Around));
        Assert.InRange(few, 1, 40);
        Assert.InRange(little, 1, 10);
    }

    [Fact]
    public async Task A_cell_shows_a_few_and_counts_the_rest()
    {
        await Add(60);
        var row = Assert.Single((await new ThreadTable(db, secretary, new Texts()).ReadAsync(null, Cancel)), row => row.Number == 1);

        foreach (var cell in new[] { row.Themes, row.Items, row.Recommendations, row.Actions, row.Initiatives, row.Changed })
        {
            Assert.Equal((ThreadTable.Few, 57), (cell.Nodes.Count, cell.More));
        }

        Assert.All(await new LooseThings(db, secretary, new Texts()).FirstAsync(Cancel), group => Assert.InRange(group.Rows.Count, 1, LooseThings.Few));
    }

    private async Task Whole()
    {
        await new ThreadTable(db, secretary, new Texts()).ReadAsync(null, Cancel);
        await new LooseThings(db, secretary, new Texts()).FirstAsync(Cancel);
    }

    private async Task Around()
    {
        var theme = await db.Themes.Where(one => one.Status == ThemeStatus.Accepted && one.Principles.Any()).Select(one => one.Id).FirstAsync(Cancel);
        await new ThreadReader(db, secretary, new Texts()).ReadAsync(ThreadKind.Theme, theme, Cancel);
    }

    private async Task<int> Queries(Func<Task> act)
    {
        counter.Count = 0;
        await act();
        return counter.Count;
    }

    /// <summary>So many threads under the first principle, and as many loose things of each kind.</summary>
    private async Task Add(int times)
    {
        var principle = await db.VisionPrinciples.FirstOrDefaultAsync(Cancel) ?? new VisionPrinciple(1, "Indkøb", "Køb klogt");
        var person = await db.People.FirstOrDefaultAsync(Cancel) ?? new Person("Bo Lund");
        var office = await db.Administrations.FirstOrDefaultAsync(Cancel) ?? new Administration("Økonomiforvaltningen", "ØKF");
        var empty = await db.VisionPrinciples.AnyAsync(Cancel) ? null : new VisionPrinciple(2, "Tomt", "Intet");
        db.AddRange(new object?[] { principle, person, office, empty }.OfType<object>().Where(thing => db.Entry(thing).State == EntityState.Detached));
        var meeting = new Meeting($"m-{Guid.NewGuid():N}"[..20], MeetingKind.Council, "Møde", Now, Now.AddHours(2), null);
        foreach (var number in Enumerable.Range(1, times * 2)) meeting.AddItem(AgendaItemKind.Discussion, $"Punkt {number}", 5);
        meeting.Convene([], 1, new TimeOnly(9, 0), Now);
        meeting.Hold(Now);
        db.Add(meeting);
        await db.SaveChangesAsync(Cancel);

        var minutes = new MeetingMinutes(meeting);
        db.Add(minutes);
        for (var number = 0; number < times; number++)
        {
            var item = meeting.Agenda[number];
            minutes.Write(item, null, null, Outcome.Agreed, null);
            var theme = Accepted(person, number, principle);
            meeting.Tie(item, theme);
            var advice = Sent(item, office);
            var begun = new Initiative("Indsats", null, [principle], person.Id, Now);
            var done = new Initiative("Indsats", null, [principle], person.Id, Now);
            done.Take(InitiativeStep.Start, null, person.Id, Now);
            done.Complete("Bevis", null, person.Id, Now);
            db.AddRange(theme, advice, new ActionItem(item, "Opfølgning", new Responsible(person, null, null), null), begun, done, Accepted(person, number, null));
            begun.ComesFrom(advice);
            var loose = meeting.Agenda[times + number];
            db.AddRange(Sent(loose, office), new ActionItem(loose, "Løs", new Responsible(person, null, null), null));
        }

        await db.SaveChangesAsync(Cancel);
        db.ChangeTracker.Clear();
    }

    private static Theme Accepted(Person person, int number, VisionPrinciple? principle)
    {
        var theme = new Theme(person, $"Tema {number}", "Hvad", "Hvorfor", Now);
        theme.Take(ThemeStep.Propose, person.Id, Now);
        theme.Accept(person.Id, Now);
        if (principle is not null) theme.Serves(null, [principle]);
        return theme;
    }

    private static Recommendation Sent(AgendaItem item, Administration office)
    {
        var advice = new Recommendation(item, "Anbefaling", new Addressee(null, office));
        advice.Send(new DateOnly(2026, 1, 1), new DateOnly(2026, 5, 1));
        return advice;
    }

    private sealed class Counter : DbCommandInterceptor
    {
        public int Count { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count++;
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
