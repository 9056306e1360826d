using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp.Recommendations;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.Notes;

/// <summary>A note by its number and its day.</summary>
public sealed record NoteName(int Number, DateOnly? SentOn);

/// <summary>A follow-up note on screen and on paper; <see cref="Note"/> is null for the secretariat before the first.</summary>
public sealed record NotePage(
    MeetingHead Meeting, FollowUpNote? Note, string? Composed, string? SentBy, IReadOnlyList<NoteName> All, bool MinutesArePublished)
{
    /// <summary>The form that records that it was sent.</summary>
    public SendNoteForm Send { get; init; } = new();

    /// <summary>Recommendations that would be in a draft if they were sent.</summary>
    public IReadOnlyList<RecommendationRow> NotSent { get; init; } = [];

    /// <summary>The sent note that this one takes the place of.</summary>
    public NoteName? Replaces => All.Where(one => one.SentOn is not null && one.Number < Note?.Number).MaxBy(one => one.Number);

    /// <summary>The sent note that took the place of this one.</summary>
    public NoteName? ReplacedBy => All.Where(one => one.SentOn is not null && one.Number > Note?.Number).MaxBy(one => one.Number);

    /// <summary>
    /// Reads the note of that number, or the newest; null when there is none that this person may read. The secretariat
    /// finds a page that offers the first.
    /// </summary>
    public static async Task<NotePage?> ReadAsync(PortalDb db, CurrentUser me, string slug, int? number, CancellationToken cancel)
    {
        var head = await db.Meetings.VisibleTo(me).Where(meeting => meeting.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel);
        if (head is not { Status: MeetingStatus.Held }) return null;
        var notes = db.FollowUpNotes.AsNoTracking().VisibleTo(me).Where(note => note.MeetingId == head.Id);
        var all = await notes.OrderByDescending(note => note.Number).Select(note => new NoteName(note.Number, note.SentOn)).ToListAsync(cancel);
        var note = await notes.Where(one => number == null || one.Number == number).OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancel);
        if (note is null && (number is not null || !me.IsSecretariat)) return null;
        return new NotePage(
            head, note,
            note is { IsSent: false } ? await new NoteComposer(db, me).ComposeAsync(head, cancel) : note?.Composed,
            note?.SentById is { } by ? await db.People.Where(person => person.Id == by).Select(person => person.Name).SingleOrDefaultAsync(cancel) : null,
            all,
            await db.Minutes.AnyAsync(minutes => minutes.MeetingId == head.Id && minutes.Status == MinutesStatus.Published, cancel))
        {
            NotSent = note is { IsSent: false }
                ? await db.Recommendations.Where(one => one.MeetingId == head.Id && !one.AgendaItem!.IsClosed && one.Status == RecommendationStatus.Draft)
                    .OrderBy(one => one.Id).Select(RecommendationRow.From).ToListAsync(cancel)
                : [],
        };
    }
}
