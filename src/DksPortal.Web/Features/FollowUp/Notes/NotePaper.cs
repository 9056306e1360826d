using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.Notes;

/// <summary>Writes follow-up notes as documents.</summary>
public sealed class NotePaper(PortalDb db, CurrentUser me, CouncilPaper paper, Texts texts)
{
    /// <summary>A meeting's note as the reader may see it, the newest unless its number is named; null when there is none for that reader.</summary>
    public async Task<NoteOnPaper?> WriteAsync(string slug, int? number, CancellationToken cancel)
    {
        if (await NotePage.ReadAsync(db, me, slug, number, cancel) is not { Note: { } note } page) return null;
        var term = await db.Meetings.Where(meeting => meeting.Id == page.Meeting.Id).Select(meeting => meeting.CouncilTermId).SingleAsync(cancel);
        var content = new NoteDocument(page, texts);
        var dated = note.SentOn?.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
        var document = await paper.WriteAsync(texts["Note.Of", page.Meeting.Title], term, dated, content.Blocks(), cancel);
        return new NoteOnPaper(document with { Watermark = note.IsSent ? null : texts["Paper.Draft"], Footer = content.Footer }, dated);
    }
}

/// <summary>A follow-up note as a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="SentAt">The middle of the day on which it was sent, UTC; null for a draft.</param>
public sealed record NoteOnPaper(Document Document, DateTime? SentAt);
