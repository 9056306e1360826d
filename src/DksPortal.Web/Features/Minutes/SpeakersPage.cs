using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>A speaker as the secretariat changes one.</summary>
public sealed record SpeakerRow(int Id, int Version, string Initials, string Name, string? Organisation);

/// <summary>Who bears which initials in the minutes that are being written, and which initials nobody bears.</summary>
public sealed record SpeakersPage(
    MeetingHead Meeting, bool IsDrafting, IReadOnlyList<SpeakerRow> Named, IReadOnlyList<Bearer> Proposed, IReadOnlyList<string> Nobodys)
{
    /// <summary>What was typed and could not be saved.</summary>
    public SpeakerForm? Typed { get; init; }

    /// <summary>The speaker whose form that was; 0 for a new one.</summary>
    public int TypedFor { get; init; }

    /// <summary>Reads it; null when there is no such meeting, or one that minutes cannot be written of.</summary>
    public static async Task<SpeakersPage?> ReadAsync(PortalDb db, string slug, CancellationToken cancel)
    {
        var head = await db.Meetings.Where(meeting => meeting.Slug == slug && (meeting.Status == MeetingStatus.Convened || meeting.Status == MeetingStatus.Held))
            .Select(MeetingHead.From).SingleOrDefaultAsync(cancel);
        if (head is null) return null;
        var minutes = await db.Minutes.AsNoTracking().Where(one => one.MeetingId == head.Id).OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancel);
        var named = await db.Speakers.Where(speaker => speaker.MeetingId == head.Id)
            .Select(speaker => new SpeakerRow(speaker.Id, speaker.Version, speaker.Initials, speaker.Name, speaker.Organisation)).ToListAsync(cancel);
        var initials = await db.InitialsAsync(head.Id, minutes, cancel);
        var texts = minutes is null ? [] : await db.ItemMinutes.Where(item => item.MeetingMinutesId == minutes.Id)
            .OrderBy(item => item.AgendaItem!.Position).Select(item => item.Discussion).ToListAsync(cancel);
        return new SpeakersPage(
            head,
            minutes?.Status is null or MinutesStatus.Drafting,
            [.. named.OrderBy(row => row.Initials, StringComparer.Ordinal)],
            [.. initials.All.Where(bearer => !bearer.IsNamed).OrderBy(bearer => bearer.Initials, StringComparer.Ordinal)],
            initials.NobodysIn(texts));
    }
}
