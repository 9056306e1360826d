using DksPortal.Domain;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Thread;

/// <summary>Ties two things of the red thread together, or unties them, by the domain's own methods; the caller saves.</summary>
public sealed class Tying(PortalDb db, CurrentUser me)
{
    /// <summary>Ties them.</summary>
    /// <exception cref="RuleViolation"><c>Thread.ChooseOne</c> for things that cannot hang on each other or are not there, or what the domain says.</exception>
    public Task TieAsync(ThreadEnd one, ThreadEnd other, CancellationToken cancel) => SetAsync(one, other, isTied: true, cancel);

    /// <summary>Unties them.</summary>
    /// <exception cref="RuleViolation"><c>Thread.NotTied</c> when they were not tied, or what the domain says.</exception>
    public Task UntieAsync(ThreadEnd one, ThreadEnd other, CancellationToken cancel) => SetAsync(one, other, isTied: false, cancel);

    private Task SetAsync(ThreadEnd one, ThreadEnd other, bool isTied, CancellationToken cancel)
    {
        var (before, after) = one.Kind < other.Kind ? (one, other) : (other, one);
        return (before.Kind, after.Kind) switch
        {
            (ThreadKind.Theme, ThreadKind.Item) => ItemAsync(after.Id, before.Id, isTied, cancel),
            (ThreadKind.Theme, ThreadKind.Principle) => ThemeAsync(before.Id, after.Id, isTied, cancel),
            (ThreadKind.Recommendation or ThreadKind.Action, ThreadKind.Initiative) => OriginAsync(before, after.Id, isTied, cancel),
            (ThreadKind.Initiative, ThreadKind.Principle) => InitiativeAsync(before.Id, after.Id, isTied, cancel),
            (ThreadKind.Principle, ThreadKind.Indicator) => IndicatorAsync(after.Id, before.Id, isTied, cancel),
            _ => throw new RuleViolation("Thread.ChooseOne"),
        };
    }

    private async Task ItemAsync(int itemId, int themeId, bool isTied, CancellationToken cancel)
    {
        var meeting = There(await db.Meetings.Include(one => one.Agenda).ThenInclude(item => item.Theme)
            .SingleOrDefaultAsync(one => one.Agenda.Any(item => item.Id == itemId), cancel));
        var item = meeting.Agenda.First(one => one.Id == itemId);
        var theme = There(await db.Themes.VisibleTo(me).SingleOrDefaultAsync(one => one.Id == themeId, cancel));
        RuleViolation.Unless(isTied || item.ThemeId == themeId, "Thread.NotTied");
        if (isTied) meeting.Tie(item, theme);
        else meeting.Untie(item);
    }

    private async Task ThemeAsync(int themeId, int number, bool isTied, CancellationToken cancel)
    {
        var theme = There(await db.Themes.VisibleTo(me).Include(one => one.WorkTheme).Include(one => one.Principles).ThenInclude(served => served.VisionPrinciple)
            .SingleOrDefaultAsync(one => one.Id == themeId, cancel));
        var principle = There(await db.VisionPrinciples.SingleOrDefaultAsync(one => one.Number == number, cancel));
        theme.Serves(theme.WorkTheme, Set(theme.Principles.Select(served => served.VisionPrinciple!), principle, isTied));
    }

    private async Task OriginAsync(ThreadEnd from, int initiativeId, bool isTied, CancellationToken cancel)
    {
        var initiative = There(await db.Initiatives.Include(one => one.Origins).SingleOrDefaultAsync(one => one.Id == initiativeId, cancel));
        if (isTied && from.Kind == ThreadKind.Recommendation) initiative.ComesFrom(There(await db.Recommendations.FindAsync([from.Id], cancel)));
        else if (isTied) initiative.ComesFrom(There(await db.ActionItems.FindAsync([from.Id], cancel)));
        else initiative.Untie(initiative.Origins.FirstOrDefault(origin => (from.Kind == ThreadKind.Recommendation ? origin.RecommendationId : origin.ActionItemId) == from.Id)
            ?? throw new RuleViolation("Thread.NotTied"));
    }

    private async Task InitiativeAsync(int initiativeId, int number, bool isTied, CancellationToken cancel)
    {
        var initiative = There(await db.Initiatives.Include(one => one.Principles).ThenInclude(under => under.VisionPrinciple)
            .SingleOrDefaultAsync(one => one.Id == initiativeId, cancel));
        var principle = There(await db.VisionPrinciples.SingleOrDefaultAsync(one => one.Number == number, cancel));
        initiative.Describe(initiative.Title, initiative.Description, Set(initiative.Principles.Select(under => under.VisionPrinciple!), principle, isTied));
    }

    /// <summary>An indicator tells of one principle alone; it is untied from that before it is tied to another.</summary>
    private async Task IndicatorAsync(int indicatorId, int number, bool isTied, CancellationToken cancel)
    {
        var indicator = There(await db.Indicators.Include(one => one.VisionPrinciple).SingleOrDefaultAsync(one => one.Id == indicatorId, cancel));
        var principle = There(await db.VisionPrinciples.SingleOrDefaultAsync(one => one.Number == number, cancel));
        RuleViolation.Unless(isTied || indicator.VisionPrinciple == principle, "Thread.NotTied");
        RuleViolation.Unless(!isTied || indicator.VisionPrinciple != principle, "Thread.TiedAlready");
        RuleViolation.Unless(!isTied || indicator.VisionPrinciple is null, "Thread.HasPrinciple");
        indicator.TellsOf(isTied ? principle : null);
    }

    /// <summary>The principles with that one among them, or without it.</summary>
    private static List<VisionPrinciple> Set(IEnumerable<VisionPrinciple> known, VisionPrinciple principle, bool isTied)
    {
        var all = known.ToList();
        RuleViolation.Unless(all.Contains(principle) != isTied, isTied ? "Thread.TiedAlready" : "Thread.NotTied");
        if (isTied) all.Add(principle);
        else all.Remove(principle);
        return all;
    }

    private static T There<T>(T? thing) where T : Entity => thing ?? throw new RuleViolation("Thread.ChooseOne");
}
