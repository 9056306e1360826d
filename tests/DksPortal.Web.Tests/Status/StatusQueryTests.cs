using System.Security.Claims;
using DksPortal.Domain.People;
using DksPortal.Domain.Status;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Status;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using DksPortal.Web.Tests.Measuring;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DksPortal.Web.Tests.Status;

/// <summary>The status asks the database as often for much as for little.</summary>
public sealed class StatusQueryTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2024-06-30")]
    public async Task The_number_of_queries_does_not_depend_on_the_amount(string day)
    {
        var (few, little) = await QueriesWith(new Amounts(1, 2, 11, 21, 17, 11, 11), day);
        var (many, much) = await QueriesWith(new Amounts(5, 40, 400, 300, 200, 100, 60), day);

        Assert.Equal(few, many);
        Assert.True(much > little);
    }

    private static async Task<(int Queries, int Counted)> QueriesWith(Amounts amounts, string day)
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(Cancel);
        var queries = 0;
        var options = new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite(connection).LogTo(_ => queries++, [RelationalEventId.CommandExecuted]).Options;
        var clock = new TestClock();
        await using var db = new SqlitePortalDb(options, Reader(), clock);
        await db.Database.EnsureCreatedAsync(Cancel);
        await new MuchToFollow(db, amounts, Now).AddAsync(Cancel);
        var asked = StatusAsked.Of(day, null, DateOnly.FromDateTime(Now));
        queries = 0;
        var page = await new StatusReader(db, Reader(), new PortalClock(clock), new Texts()).PageAsync(asked, Cancel);
        await new StatusNewsReader(db, Reader()).ReadAsync(Now.AddYears(-1), page.Day.Ends, false, Cancel);
        return (queries, Enum.GetValues<StatusList>().Sum(list => page.Status[list].Count));
    }

    private static CurrentUser Reader()
    {
        var reader = new CurrentUser();
        reader.Is(new ClaimsPrincipal(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, "1"), new(CurrentUser.PersonClaim, "1"), new(ClaimTypes.Name, "Mads Meget"), new(ClaimTypes.Role, $"{Roles.Secretariat}")], "test")));
        return reader;
    }
}
