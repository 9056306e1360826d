using System.Security.Claims;
using DksPortal.Domain.Indicators;
using DksPortal.Domain.Status;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Status;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using DksPortal.Web.Tests.Documents;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DksPortal.Web.Tests.Status;

/// <summary>Whatever is done, in whatever order: for each reader every figure is its list's length, and what a day told it tells for ever.</summary>
public sealed class AnyHistoryTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string[] Readers = ["politiker", "medlem", "sekretariat", "admin"];
    private const int Histories = 12;

    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeOnly Night = new(23, 59);

    private readonly Dictionary<(string Reader, DateOnly Day), string> told = [];
    private readonly HashSet<StatusList> counted = [];

    [Fact]
    public async Task Every_figure_is_the_length_of_its_list_and_a_day_is_told_as_it_was()
    {
        foreach (var steps in Gen.Sample(Steps.Any.Generator, Histories))
        {
            foreach (var step in steps)
            {
                At(Today.AddDays(step.Days), Morning);
                await Do(async (db, _) => await new Steps(db, portal.Clock.GetUtcNow().UtcDateTime).Take(step));
            }

            At(Today, Night);
            foreach (var reader in Readers) told[(reader, Today)] = await Tell(reader, Today, compare: true);
            var days = told.Keys.Select(key => key.Day).Distinct().ToList();
            var before = days[steps.Length % days.Count];
            foreach (var reader in Readers) Assert.Equal(told[(reader, before)], await Tell(reader, before, compare: reader == Readers[steps.Length % Readers.Length]));
            At(Today.AddDays(1), Morning);
        }

        Assert.True(counted.Count > 20, $"Nothing was ever counted in {string.Join(", ", Enum.GetValues<StatusList>().Except(counted))}");
        var paper = await (await portal.Visitor("sekretariat")).Downloads("/status.pdf");
        Assert.Equal(2, PdfTools.Pages(paper).Length);
    }

    /// <summary>Tells the figures of a day, each held against its list where that is asked for.</summary>
    private async Task<string> Tell(string reader, DateOnly day, bool compare)
    {
        var figures = "";
        await Do(
            async (db, services) =>
            {
                var (me, clock, texts) = (services.GetRequiredService<CurrentUser>(), services.GetRequiredService<PortalClock>(), services.GetRequiredService<Texts>());
                var status = await new StatusReader(db, me, clock, texts).SummaryAsync(day, TestContext.Current.CancellationToken);
                foreach (var figure in Enum.GetValues<StatusList>().Select(list => status[list]).Concat(status.WaitingByCommittee))
                {
                    if (figure.Count > 0) counted.Add(figure.List);
                    figures += $"{figure.Slug} {figure.Count}\n";
                    if (!compare) continue;
                    var address = figure.Address(status.Day);
                    var length = await new ListBehind(db, me, clock, texts).Length(address);
                    Assert.True(figure.Count == length, $"{reader}, {day}: {figure.Slug} says {figure.Count}, {address} has {length}");
                }

                foreach (var one in status.Indicators) figures += Tell(one);
                figures += $"{status.AmountNeeded} {status.AmountsNotTold} {status.Meetings.Last?.Id} {status.Meetings.Next?.Id} {status.Meetings.Note?.Number} {status.Term?.DaysLeft} {status.Term?.SeatsHeld}";
            },
            reader);
        return figures;
    }

    /// <summary>An indicator with all that it is known from.</summary>
    private static string Tell(IndicatorStanding one)
    {
        var points = one.Points.Select(point => $"{point.Year} {point.On} {point.Value:0.##} {point.Known} {point.Demo:0.##} {string.Join('/', point.Parts.Concat(point.Beside).Select(part => $"{part:0.##}"))}");
        return $"{one.Fact.Id} {one.Approved} {one.Fact.Baseline:0.##} {one.Fact.BaselineYear} {one.Fact.Target:0.##} {one.Fact.TargetYear} {string.Join(", ", points)}\n";
    }

    private DateOnly Today => PortalClock.DayOf(portal.Clock.GetUtcNow().UtcDateTime);

    private void At(DateOnly day, TimeOnly time)
    {
        var next = PortalClock.Utc(day, time);
        if (next > portal.Clock.GetUtcNow().UtcDateTime) portal.Clock.Advance(next - portal.Clock.GetUtcNow().UtcDateTime);
    }

    private async Task Do(Func<PortalDb, IServiceProvider, Task> act, string? reader = null)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        if (reader is not null)
        {
            var account = await db.Users.SingleAsync(user => user.Email == $"{reader}@dks.example", TestContext.Current.CancellationToken);
            scope.ServiceProvider.GetRequiredService<CurrentUser>().Is(new ClaimsPrincipal(new ClaimsIdentity(
                [
                    new Claim(ClaimTypes.NameIdentifier, $"{account.Id}"), new Claim(CurrentUser.PersonClaim, $"{account.PersonId}"), new Claim(ClaimTypes.Name, reader),
                    .. Enum.GetValues<Domain.People.Roles>().Where(role => role != 0 && account.Roles.HasFlag(role)).Select(role => new Claim(ClaimTypes.Role, $"{role}")),
                ],
                "test")));
        }

        await act(db, scope.ServiceProvider);
    }
}
