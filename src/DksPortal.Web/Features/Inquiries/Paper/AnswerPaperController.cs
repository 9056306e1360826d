using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace DksPortal.Web.Features.Inquiries.Paper;

/// <summary>The answer as a document, and the files that came with the questions.</summary>
[Route("spoergsmaal/{id:int}")]
[OpenToAll]
public sealed class AnswerPaperController(PortalDb db, CurrentUser me, AnswerPaper answers) : Controller
{
    [HttpGet("svar.pdf")]
    public async Task<IActionResult> Pdf(int id, CancellationToken cancel) =>
        await answers.WriteAsync(id, cancel) is { } document ? File(PdfDrawing.Draw(document), "application/pdf", $"politikersvar-{id}.pdf") : NotFound();

    [HttpGet("bilag/{number:int}")]
    [NeverRun]
    public async Task<IActionResult> Annex(int id, int number, CancellationToken cancel)
    {
        var annex = await db.Inquiries.VisibleTo(me).Where(inquiry => inquiry.Id == id)
            .Join(db.InquiryAnnexes, inquiry => inquiry.Id, one => one.InquiryId, (_, one) => one).Where(one => one.Number == number)
            .Select(one => new { one.Id, one.FileName, one.MediaType, one.Size }).SingleOrDefaultAsync(cancel);
        if (annex is not { FileName: { } name, MediaType: { } type }) return NotFound();
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        Response.Headers.ContentDisposition = disposition.ToString();
        Response.Headers.CacheControl = "private, no-cache";
        Response.ContentType = type;
        Response.Headers.ContentLength = annex.Size;
        var file = db.InquiryFiles.Where(one => one.InquiryAnnexId == annex.Id).Select(one => new { one.InquiryAnnexId, one.Bytes });
        await AnnexBytes.ReadAsync(db, file, piece => Response.Body.WriteAsync(piece, cancel), cancel);
        return new EmptyResult();
    }
}
