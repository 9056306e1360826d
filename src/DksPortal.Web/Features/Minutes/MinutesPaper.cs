using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Writes minutes as a document, whatever it is then drawn as.</summary>
public sealed class MinutesPaper(PortalDb db, CurrentUser me, CouncilPaper paper, Texts texts)
{
    /// <summary>The minutes as the reader may see them, in that version when one is named; null when there are none for that reader.</summary>
    public async Task<Document?> WriteAsync(string slug, int? version, CancellationToken cancel) =>
        await MinutesPage.ReadAsync(db, me, slug, cancel, version) is { } page ? await WriteAsync(page, cancel) : null;

    /// <summary>The minutes that were read.</summary>
    public async Task<Document> WriteAsync(MinutesPage page, CancellationToken cancel)
    {
        var term = await db.Meetings.Where(meeting => meeting.Id == page.Meeting.Id).Select(meeting => meeting.CouncilTermId).SingleAsync(cancel);
        var content = new MinutesDocument(page, texts);
        var document = await paper.WriteAsync(texts["Minutes.Of", page.Meeting.Title], term, page.ApprovedAt, content.Blocks(), cancel);
        var watermark = page.Status is MinutesStatus.Drafting or MinutesStatus.InReview ? texts["Paper.Draft"] : null;
        return document with { Watermark = watermark, Footer = content.Footer };
    }
}
