using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Where minutes are worked on; the first thing written makes them.</summary>
public sealed class MinutesDesk(PortalDb db)
{
    /// <summary>
    /// The newest minutes of a meeting with its agenda, not saved yet when none were begun; null when there is no such
    /// meeting, or one that minutes cannot be written of.
    /// </summary>
    public async Task<MeetingMinutes?> OpenAsync(string slug, CancellationToken cancel)
    {
        var minutes = await db.Minutes.Include(one => one.Meeting!.Agenda).Include(one => one.Items)
            .Where(one => one.Meeting!.Slug == slug).OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancel);
        if (minutes is not null) return minutes;
        var meeting = await db.Meetings.Include(one => one.Agenda).SingleOrDefaultAsync(one => one.Slug == slug, cancel);
        return meeting is { Status: MeetingStatus.Convened or MeetingStatus.Held } ? new MeetingMinutes(meeting) : null;
    }

    /// <summary>
    /// As <see cref="OpenAsync"/>, with one item and what was written on that one alone: the other texts, which may be
    /// long, stay where they are. Null, too, when there is no such item.
    /// </summary>
    public async Task<(MeetingMinutes Minutes, AgendaItem Item)?> OpenItemAsync(string slug, int itemId, CancellationToken cancel)
    {
        var item = await db.AgendaItems.SingleOrDefaultAsync(one => one.Id == itemId && db.Meetings.Any(meeting => meeting.Slug == slug && meeting.Id == one.MeetingId), cancel);
        if (item is null) return null;
        var minutes = await db.Minutes.Include(one => one.Items.Where(written => written.AgendaItemId == itemId))
            .Where(one => one.MeetingId == item.MeetingId).OrderByDescending(one => one.Number).AsSingleQuery().FirstOrDefaultAsync(cancel);
        if (minutes is not null) return (minutes, item);
        var meeting = await db.Meetings.SingleAsync(one => one.Id == item.MeetingId, cancel);
        return meeting is { Status: MeetingStatus.Convened or MeetingStatus.Held } ? (new MeetingMinutes(meeting), item) : null;
    }

    /// <summary>Saves; minutes that were not begun are begun. Where two begin at once the first one's are used, unless the other wrote in them or sent them on.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed or began them.</exception>
    public async Task SaveAsync(MeetingMinutes minutes, CancellationToken cancel)
    {
        if (minutes.Id == 0 && db.Entry(minutes).State == EntityState.Detached)
        {
            var begun = await db.Minutes.AnyAsync(one => one.MeetingId == minutes.MeetingId, cancel);
            if (begun && (minutes.Items.Count > 0 || minutes.Status != MinutesStatus.Drafting)) throw new DbUpdateConcurrencyException();
            if (!begun) db.Add(minutes);
        }

        await db.SaveChangesAsync(cancel);
    }
}
