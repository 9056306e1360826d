using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Minutes.Import;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes.Import;

/// <summary>The page on which a text is brought in.</summary>
public sealed record ImportPage(MeetingHead Meeting, int Items, bool HasMinutes, ImportForm Form)
{
    /// <summary>The text key of what keeps a text from being brought in, or null when nothing does.</summary>
    public string? Obstacle => HasMinutes ? "Import.HasMinutes" : Meeting.Status == MeetingStatus.Cancelled ? "Import.Cancelled" : null;

    /// <summary>Reads it; null when there is no such meeting.</summary>
    public static async Task<ImportPage?> ReadAsync(PortalDb db, string slug, ImportForm? form, CancellationToken cancel)
    {
        var head = await db.Meetings.Where(meeting => meeting.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel);
        if (head is null) return null;
        return new ImportPage(
            head,
            await db.AgendaItems.CountAsync(item => item.MeetingId == head.Id, cancel),
            await db.Minutes.AnyAsync(minutes => minutes.MeetingId == head.Id, cancel),
            form ?? new ImportForm { Version = head.Version });
    }
}

/// <summary>What was found in the text, before anything is made of it.</summary>
public sealed record ImportCheck(ImportPage Page, MinutesDraft Draft)
{
    /// <summary>Who bears which initials, as the text tells.</summary>
    public MeetingInitials Initials { get; } = Draft.Initials;

    /// <summary>All that was said, statement by statement.</summary>
    public IReadOnlyList<Statement> Statements { get; } = [.. Draft.Statements];

    /// <summary>The initials that nobody bears.</summary>
    public IReadOnlyList<string> Nobodys => Initials.NobodysIn(Draft.Points.Select(point => point.Discussion));

    /// <summary>How many statements there are of a kind.</summary>
    public int Count(StatementKind kind) => Statements.Count(part => part.Kind == kind);
}
