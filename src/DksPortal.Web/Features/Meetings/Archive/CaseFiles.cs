using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Features.FollowUp.Notes;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Archive;

/// <summary>What belongs to a meeting's whole case, as one reader may see it. Each file is made when its turn comes.</summary>
public sealed class CaseFiles(PortalDb db, CurrentUser me, AgendaPaper agenda, MinutesPaper minutes, NotePaper notes, Texts texts)
{
    /// <summary>The documents and then the annexes.</summary>
    public async IAsyncEnumerable<CaseFile> OfAsync(MeetingHead meeting, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var published = await db.AgendaVersions.Where(version => version.MeetingId == meeting.Id).MaxAsync(version => (DateTime?)version.PublishedAt, cancel);
        if (await agenda.WriteAsync(meeting.Slug, cancel) is { } paper) yield return Drawn($"dagsorden-{meeting.Slug}.pdf", paper, published);
        if (await MinutesPage.ReadAsync(db, me, meeting.Slug, cancel) is { Id: > 0 } page)
        {
            yield return Drawn($"referat-{meeting.Slug}.pdf", await minutes.WriteAsync(page, cancel), page.ApprovedAt);
        }

        if (me.Follows && await notes.WriteAsync(meeting.Slug, null, cancel) is { } note)
        {
            yield return Drawn($"opfoelgning-{meeting.Slug}.pdf", note.Document, note.SentAt);
        }

        foreach (var annex in await db.AnnexRowsAsync(me, meeting.Slug, cancel)) yield return Kept(annex);
    }

    private static CaseFile Drawn(string name, Document document, DateTime? dated) =>
        new(name, document.Title, dated, true, (take, _) => take(PdfDrawing.Draw(document)).AsTask());

    private CaseFile Kept(AnnexRow annex) => new(
        $"bilag/{annex.Number:00} {annex.FileName}", texts["Annex.Name", annex.Number, annex.Title], annex.AddedAt, annex.Type != FileType.Text,
        (take, cancel) => AnnexBytes.ReadAsync(db, annex.Id, take, cancel));
}
