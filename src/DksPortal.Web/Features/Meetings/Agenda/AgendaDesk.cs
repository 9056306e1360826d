using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Features.People;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>Where agendas are worked on: whatever is changed after publication becomes a revised agenda in the same transaction.</summary>
public sealed class AgendaDesk(PortalDb db, CurrentUser me, PeopleLookup people, PortalClock clock)
{
    /// <summary>The meeting with all that its agenda holds and has held; null when there is none.</summary>
    public Task<Meeting?> OpenAsync(string slug, CancellationToken cancel) => db.Meetings
        .Include(meeting => meeting.Agenda).ThenInclude(item => item.Presenters)
        .Include(meeting => meeting.Agenda).ThenInclude(item => item.Concerns).ThenInclude(concern => concern.Organisation)
        .Include(meeting => meeting.AgendaVersions).ThenInclude(version => version.Items)
        .Include(meeting => meeting.Annexes)
        .SingleOrDefaultAsync(meeting => meeting.Slug == slug, cancel);

    /// <summary>Writes what the form says into an item.</summary>
    public async Task WriteAsync(Meeting meeting, AgendaItem item, AgendaItemForm form, CancellationToken cancel)
    {
        meeting.GuardAgenda();
        item.Describe(form.Kind!.Value, form.Title!, form.Minutes ?? 0, form.FixedStart, form.IsClosed);
        item.SetOut(form.Purpose, form.CaseText, form.Recommendation);
        item.IsPresentedBy(await KnownAsync(form.PresenterNames, cancel));
        var concerned = new List<Organisation>();
        foreach (var name in form.ConcernNames) concerned.Add(await people.FindOrMakeOrganisationAsync(name, cancel));
        item.IsAbout(concerned);
    }

    /// <summary>Saves, and publishes a revised agenda when the published one no longer tells how things are.</summary>
    public async Task SaveAsync(Meeting meeting, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SaveChangesAsync(cancel);
        if (meeting.Revise(me.PersonId, PortalClock.TimeOf(meeting.Start), clock.UtcNow) is not null) await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task<IReadOnlyList<(string Name, Person? Person)>> KnownAsync(IReadOnlyList<string> names, CancellationToken cancel)
    {
        var known = new List<(string, Person?)>(names.Count);
        foreach (var name in names) known.Add((name, await people.FindAsync(name, cancel)));
        return known;
    }
}
