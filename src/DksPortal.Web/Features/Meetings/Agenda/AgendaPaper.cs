using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>Writes the agenda as a document, whatever it is then drawn as.</summary>
public sealed class AgendaPaper(PortalDb db, CurrentUser me, CouncilPaper paper, Texts texts)
{
    /// <summary>The agenda as the reader may see it; null when there is none for that reader.</summary>
    public async Task<Document?> WriteAsync(string slug, CancellationToken cancel)
    {
        var found = await db.Meetings.WithAgendaVisibleTo(me).Where(meeting => meeting.Slug == slug)
            .Select(meeting => new { meeting.Id, meeting.CouncilTermId }).SingleOrDefaultAsync(cancel);
        if (found is null) return null;
        var head = await db.Meetings.Where(meeting => meeting.Id == found.Id).Select(MeetingHead.From).SingleAsync(cancel);
        var version = await db.AgendaVersions.Where(one => one.MeetingId == found.Id).OrderByDescending(one => one.Number)
            .Select(one => new { one.Number, one.PublishedAt }).FirstOrDefaultAsync(cancel);
        var annexes = (await db.AnnexRowsAsync(me, slug, cancel)).Where(annex => annex.MinutesNumber is null).ToList();
        var content = new AgendaDocument(head, await db.AgendaAsync(head, me, cancel), annexes, version?.Number, version?.PublishedAt, texts);
        var document = await paper.WriteAsync(texts["Agenda.Of", head.Title], found.CouncilTermId, version?.PublishedAt, content.Blocks(), cancel);
        return document with { Watermark = head.Status == MeetingStatus.Planned ? texts["Paper.Draft"] : null, Footer = content.Footer };
    }
}
