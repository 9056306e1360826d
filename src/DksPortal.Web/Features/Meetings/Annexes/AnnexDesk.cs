using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>Where annexes are added, described and removed.</summary>
public sealed class AnnexDesk(PortalDb db, CurrentUser me, PortalClock clock)
{
    private const int MostTries = 5;

    /// <summary>Adds a file to what the form names.</summary>
    /// <exception cref="RuleViolation">As <see cref="Meeting.AddAnnex(AnnexFile, string, AgendaItem, int, DateTime)"/>.</exception>
    public async Task<Annex> AddAsync(string slug, AnnexFile file, NewAnnexForm form, CancellationToken cancel)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                var annex = await PlaceAsync(slug, file, form, cancel);
                annex.Meeting.DescribeAnnex(annex.Added, form.Title, form.IsClosed, []);
                await db.SaveChangesAsync(cancel);
                return annex.Added;
            }
            catch (DbUpdateException failure) when (UniqueViolation.Is(failure) && tried < MostTries)
            {
                // Two added at once and took the same number: this one takes the next.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>An annex with its meeting and all versions of the minutes; null when there is none.</summary>
    public async Task<OpenAnnex?> OpenAsync(string slug, int number, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Include(one => one.Annexes.Where(annex => annex.Number == number)).SingleOrDefaultAsync(one => one.Slug == slug, cancel);
        if (meeting?.Annexes.SingleOrDefault(annex => annex.Number == number) is not { } found) return null;
        return new OpenAnnex(meeting, found, await db.Minutes.AsNoTracking().Where(minutes => minutes.MeetingId == meeting.Id).ToListAsync(cancel));
    }

    private async Task<(Meeting Meeting, Annex Added)> PlaceAsync(string slug, AnnexFile file, NewAnnexForm form, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Include(one => one.Agenda).SingleAsync(one => one.Slug == slug, cancel);
        if (form.Place == AnnexPlaces.OfMinutes)
        {
            var minutes = await db.Minutes.AsNoTracking().Where(one => one.MeetingId == meeting.Id).OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancel);
            return (meeting, meeting.AddAnnex(file, form.Title, minutes ?? new MeetingMinutes(meeting), me.PersonId, clock.UtcNow));
        }

        var item = AnnexPlaces.Item(form.Place) is { } id ? meeting.Agenda.FirstOrDefault(one => one.Id == id) : null;
        RuleViolation.Unless(item is not null || form.Place == AnnexPlaces.OfMeeting, "Annex.NotHere");
        return (meeting, meeting.AddAnnex(file, form.Title, item, me.PersonId, clock.UtcNow));
    }
}

/// <summary>An annex that is worked on.</summary>
public sealed record OpenAnnex(Meeting Meeting, Annex Annex, IReadOnlyList<MeetingMinutes> Minutes)
{
    /// <summary>Whether approved minutes name it, so that it stays.</summary>
    public bool Stays => Minutes.Any(version => version.Names(Annex));
}
