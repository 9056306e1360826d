using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Themes;

/// <summary>Tells the life of a theme: to the signed-in with names, to the public without, and without themes that are not public.</summary>
public sealed class ThemeStory(PortalDb db, CurrentUser me)
{
    /// <summary>What happened, newest first. A draft was nobody's but the proposer's, and is not told of.</summary>
    public async Task<IReadOnlyList<ThemeStoryLine>> ReadAsync(Theme theme, CancellationToken cancel)
    {
        var told = theme.Events.Where(one => one.Status != ThemeStatus.Draft && (me.Follows || one.OtherId is null)).ToList();
        var (signed, others) = (told.Select(one => one.ById).Distinct().ToList(), told.Select(one => one.OtherId).OfType<int>().Distinct().ToList());
        var names = me.IsSignedIn ? await db.People.Where(person => signed.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel) : [];
        var titles = others.Count == 0 ? [] : await db.Themes.VisibleTo(me).Where(one => others.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, one => new ThemeLink(one.Id, one.Title), cancel);
        var steps = told.Select((one, index) => new ThemeStoryLine(
            one.Status, one.At, names.GetValueOrDefault(one.ById), one.Remark, one.OtherId is { } id ? titles.GetValueOrDefault(id) : null,
            Key(one, index > 0 ? told[index - 1] : null))).ToList();
        steps.Reverse();
        return steps;
    }

    private static string? Key(ThemeEvent one, ThemeEvent? before) => one switch
    {
        { Status: ThemeStatus.Merged, OtherId: not null, IsApart: false } => "Theme.WasMerged",
        { IsApart: true } when before?.Status == ThemeStatus.Merged => "Theme.IsApartAgain",
        { IsApart: true } => "Theme.WasApart",
        { OtherId: not null } => "Theme.WasJoined",
        { Status: ThemeStatus.Accepted } when before?.Status == ThemeStatus.Scheduled => "Theme.WasReturned",
        _ => null,
    };
}
