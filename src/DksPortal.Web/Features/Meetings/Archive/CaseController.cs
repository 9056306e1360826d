using System.IO.Compression;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Archive;

/// <summary>The whole meeting as one file, made while it is sent.</summary>
[Route("moeder/{slug}/sag.zip")]
[OpenToAll]
public sealed class CaseController(PortalDb db, CurrentUser me, CaseFiles files, PortalClock clock, Texts texts) : Controller
{
    [HttpGet("")]
    [NeverRun]
    public async Task<IActionResult> Zip(string slug, CancellationToken cancel)
    {
        if (await db.Meetings.WithAgendaVisibleTo(me).Where(one => one.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel) is not { } meeting) return NotFound();
        var term = await db.CouncilTerms.AsNoTracking().FirstOrDefaultAsync(one => db.Meetings.Any(held => held.Id == meeting.Id && held.CouncilTermId == one.Id), cancel);
        Response.ContentType = "application/zip";
        Response.Headers.ContentDisposition = $"attachment; filename=sag-{slug}.zip";
        Response.Headers.CacheControl = "private, no-cache";
        await using var zip = await ZipArchive.CreateAsync(Response.BodyWriter.AsStream(leaveOpen: true), ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        var archive = new CaseArchive(zip, clock.UtcNow);
        await foreach (var file in files.OfAsync(meeting, cancel)) await archive.AddAsync(file, cancel);
        await archive.AddAsync("indhold.html", CaseList.Page(meeting, term, archive.Sent, clock.UtcNow, texts), cancel);
        await archive.AddAsync("sha256.txt", CaseList.Sums(archive.Sent), cancel);
        return new EmptyResult();
    }
}
