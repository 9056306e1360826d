using System.Globalization;
using DksPortal.Domain.Council;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Data.Seeding;

/// <summary>Made-up themes in all states, each step on a day of its own; the meetings' own seeds put them on agendas.</summary>
internal sealed class DemoThemes(PortalDb db, SeedLedger laid, SeedClock clock)
{
    public const string Themes = "demo/themes";

    private readonly DateOnly today = PortalClock.DayOf(clock.Now.UtcDateTime);

    /// <summary>All that happened to them before they came on an agenda.</summary>
    public Task LayAsync(CancellationToken cancel) => EachAsync((seed, secretary) => laid.OnceAsync($"{Themes}/{seed.Key}", () => MakeAsync(seed, secretary, cancel), cancel), cancel);

    /// <summary>What happened to those that were discussed.</summary>
    public Task CloseAsync(CancellationToken cancel) => EachAsync(
        async (seed, secretary) =>
        {
            if (seed.Steps.SingleOrDefault(step => step.Step == ThemeStep.Close) is not { } close) return;
            await laid.OnceAsync($"{Themes}/{seed.Key}/closed", async () =>
            {
                if (await laid.FindAsync<Theme>(Themes, seed.Key, cancel) is not { } theme || theme.Obstacle(ThemeStep.Close, secretary.Id) is not null) return null;
                At(Day(close.On));
                theme.Take(ThemeStep.Close, secretary.Id, Now, close.Reason);
                return null;
            }, cancel);
        },
        cancel);

    /// <summary>An item that stands on the agenda takes up its theme.</summary>
    public async Task TakeUpAsync(Meeting meeting, AgendaItem item, string? key, Person secretary, CancellationToken cancel)
    {
        if (await laid.FindAsync<Theme>(Themes, key, cancel) is { } theme && theme.Obstacle(ThemeStep.Schedule, secretary.Id) is null) meeting.Schedule(item, theme, secretary.Id, Now);
    }

    private DateTime Now => clock.Now.UtcDateTime;

    private async Task EachAsync(Func<DemoThemeSeed, Person, Task> act, CancellationToken cancel)
    {
        var start = clock.Now;
        if (await laid.FindAsync<Person>(DemoPeople.People, "louise-engbaek-nygaard", cancel) is not { } secretary) return;
        foreach (var seed in await SeedFiles.ReadAsync<DemoThemeSeed>(Themes, cancel)) await act(seed, secretary);
        clock.Now = start;
    }

    private async Task<Domain.Entity?> MakeAsync(DemoThemeSeed seed, Person secretary, CancellationToken cancel)
    {
        if (await laid.FindAsync<Person>(DemoPeople.People, seed.Proposer, cancel) is not { } proposer) return null;
        var proposed = seed.Proposed is { } on ? Day(on) : today.AddDays(-3);
        At(proposed);
        var theme = db.Add(new Theme(proposer, seed.Title, seed.Problem, seed.Wish, Now)).Entity;
        theme.Serves(await WorkThemeAsync(seed.WorkTheme, cancel), await PrinciplesAsync(seed.Principles, cancel));
        if (seed.Proposed is not null) theme.Take(ThemeStep.Propose, proposer.Id, Now);
        await db.SaveChangesAsync(cancel);
        List<(DateOnly Day, Action Act)> acts =
        [
            .. await StepsAsync(theme, seed, proposer, secretary, cancel), .. await SupportsAsync(theme, seed, proposed, cancel), .. await CommentsAsync(theme, seed, cancel),
        ];
        foreach (var (day, act) in acts.OrderBy(one => one.Day))
        {
            At(day);
            act();
            await db.SaveChangesAsync(cancel);
        }

        return theme;
    }

    private async Task<List<(DateOnly, Action)>> StepsAsync(Theme theme, DemoThemeSeed seed, Person proposer, Person secretary, CancellationToken cancel)
    {
        var acts = new List<(DateOnly, Action)>();
        foreach (var step in seed.Steps.Where(step => step.Step != ThemeStep.Close))
        {
            var by = step.Step == ThemeStep.Withdraw ? proposer.Id : secretary.Id;
            if (step.Step != ThemeStep.Merge) acts.Add((Day(step.On), () => theme.Take(step.Step, by, Now, step.Reason)));
            else if (await laid.FindAsync<Theme>(Themes, step.Into, cancel) is { } other)
            {
                await db.Entry(other).Collection(one => one.Supports).LoadAsync(cancel);
                acts.Add((Day(step.On), () => theme.MergeInto(other, by, Now, step.Reason)));
            }
        }

        return acts;
    }

    /// <summary>One a day, from the day after the theme was proposed.</summary>
    private async Task<List<(DateOnly, Action)>> SupportsAsync(Theme theme, DemoThemeSeed seed, DateOnly proposed, CancellationToken cancel)
    {
        var acts = new List<(DateOnly, Action)>();
        foreach (var key in seed.Supports)
        {
            if (await laid.FindAsync<Person>(DemoPeople.People, key, cancel) is { } member) acts.Add((proposed.AddDays(1 + acts.Count), () => theme.Support(member, Now)));
        }

        return acts;
    }

    private async Task<List<(DateOnly, Action)>> CommentsAsync(Theme theme, DemoThemeSeed seed, CancellationToken cancel)
    {
        var acts = new List<(DateOnly, Action)>();
        foreach (var said in seed.Comments)
        {
            if (await laid.FindAsync<Person>(DemoPeople.People, said.By, cancel) is { } by) acts.Add((Day(said.On), () => Say(theme, by, said)));
        }

        return acts;
    }

    private void Say(Theme theme, Person by, ThemeCommentSeed said)
    {
        var comment = theme.Comment(by, said.Text, Now);
        if (said.Hidden) comment.Hide(Now);
    }

    private async Task<WorkTheme?> WorkThemeAsync(string? key, CancellationToken cancel)
    {
        var title = (await SeedFiles.ReadAsync<TermSeed>(ReferenceSeeds.Terms, cancel)).SelectMany(term => term.WorkThemes ?? []).FirstOrDefault(theme => theme.Key == key)?.Title;
        return title is null ? null : await db.Set<WorkTheme>().FirstOrDefaultAsync(theme => theme.Title == title, cancel);
    }

    private async Task<List<VisionPrinciple>> PrinciplesAsync(string[] keys, CancellationToken cancel)
    {
        var principles = new List<VisionPrinciple>();
        foreach (var key in keys)
        {
            if (await laid.FindAsync<VisionPrinciple>("reference/principles", key, cancel) is { } principle) principles.Add(principle);
        }

        return principles;
    }

    /// <summary>A date, or how many days before the first start: <c>-12</c>.</summary>
    private DateOnly Day(string on) =>
        on.StartsWith('-') ? today.AddDays(int.Parse(on, CultureInfo.InvariantCulture)) : DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void At(DateOnly day) => clock.Now = new DateTimeOffset(PortalClock.Utc(day, new TimeOnly(15, 0)), TimeSpan.Zero);
}
