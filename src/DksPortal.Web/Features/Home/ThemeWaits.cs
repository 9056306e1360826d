using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Home;

/// <summary>What there is to do and to know about themes.</summary>
public sealed class ThemeWaits(PortalDb db, CurrentUser me, PortalClock clock)
{
    private const int DaysOfNews = 30;
    private const int Most = 20;

    /// <summary>For a proposer what became of own themes lately; for the secretariat those that wait for its decision.</summary>
    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancel)
    {
        var waits = me.Follows ? await NewsAsync(cancel) : [];
        if (me.IsSecretariat) waits.AddRange(await UndecidedAsync(cancel));
        return waits;
    }

    /// <summary>The last answer on each own theme.</summary>
    private async Task<List<Waiting>> NewsAsync(CancellationToken cancel)
    {
        var since = clock.UtcNow.AddDays(-DaysOfNews);
        var answers = await db.Themes.Where(theme => theme.ProposerId == me.PersonId)
            .SelectMany(theme => theme.Events, (theme, one) => new { theme.Id, theme.Title, one })
            .Where(told => told.one.At >= since && told.one.ById != me.PersonId)
            .OrderByDescending(told => told.one.At).ThenByDescending(told => told.one.Id)
            .Select(told => new { told.Id, told.Title, told.one.Status, told.one.IsApart, told.one.At, told.one.Remark, Other = told.one.Other!.Title }).ToListAsync(cancel);
        return [.. answers.DistinctBy(told => told.Id).Select(told => !told.IsApart && Kind(told.Status, told.Other) is { } kind
            ? new Waiting(kind, $"/temaer/{told.Id}", told.Title, PortalClock.DayOf(told.At), kind is WaitingFor.ThemeMerged or WaitingFor.ThemeJoined ? told.Other : told.Remark)
            : null).OfType<Waiting>()];
    }

    private static WaitingFor? Kind(ThemeStatus status, string? other) => (status, other) switch
    {
        (ThemeStatus.Merged, not null) => WaitingFor.ThemeMerged,
        (_, not null) => WaitingFor.ThemeJoined,
        (ThemeStatus.Accepted, _) => WaitingFor.ThemeAccepted,
        (ThemeStatus.Declined, _) => WaitingFor.ThemeDeclined,
        (ThemeStatus.Scheduled, _) => WaitingFor.ThemeScheduled,
        (ThemeStatus.Discussed, _) => WaitingFor.ThemeDiscussed,
        (ThemeStatus.Closed, _) => WaitingFor.ThemeClosed,
        _ => null,
    };

    private async Task<IEnumerable<Waiting>> UndecidedAsync(CancellationToken cancel)
    {
        var undecided = await db.Themes.Where(theme => theme.Status == ThemeStatus.Proposed || theme.Status == ThemeStatus.UnderReview)
            .OrderBy(theme => theme.Id).Take(Most).Select(theme => new { theme.Id, theme.Title, theme.Proposer!.Name }).ToListAsync(cancel);
        return undecided.Select(theme => new Waiting(WaitingFor.Theme, $"/temaer/{theme.Id}", theme.Title, null, theme.Name));
    }
}
