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
        var head = await db.Meetings.WithAgendaVisibleTo(me).Where(meeting => meeting.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel);
        if (head is null) return null;
        var version = await db.AgendaVersions.Where(one => one.MeetingId == head.Id).OrderByDescending(one => one.Number)
            .Select(one => new { one.Number, one.PublishedAt }).FirstOrDefaultAsync(cancel);
        return await WriteAsync(head, me, await db.AnnexRowsAsync(me, slug, cancel), version?.Number, version?.PublishedAt, cancel);
    }

    /// <summary>The agenda as everybody will get it, published now.</summary>
    public async Task<Document> WriteForAllAsync(MeetingHead head, DateTime now, CancellationToken cancel) =>
        await WriteAsync(head, new CurrentUser(), await db.OpenAnnexRowsAsync(head.Id, cancel), 1, now, cancel);

    private async Task<Document> WriteAsync(
        MeetingHead head, CurrentUser reader, IEnumerable<AnnexRow> annexes, int? version, DateTime? publishedAt, CancellationToken cancel)
    {
        var term = await db.Meetings.Where(meeting => meeting.Id == head.Id).Select(meeting => meeting.CouncilTermId).SingleAsync(cancel);
        var content = new AgendaDocument(
            head, await db.AgendaAsync(head, reader, cancel), [.. annexes.Where(annex => annex.MinutesNumber is null)], version, publishedAt, texts);
        var document = await paper.WriteAsync(texts["Agenda.Of", head.Title], term, publishedAt, content.Blocks(), cancel);
        return document with { Watermark = head.Status == MeetingStatus.Planned ? texts["Paper.Draft"] : null, Footer = content.Footer };
    }
}
