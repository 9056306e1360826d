using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Directory.Download;

/// <summary>The search at hand as a file, made while it is sent.</summary>
[OpenToAll]
public sealed class DownloadController(PortalDb db, DirectorySearch search, PortalClock clock, Texts texts) : Controller
{
    [HttpGet("/virksomheder.csv")]
    [NeverRun]
    public async Task<IActionResult> Csv([FromQuery] DirectoryFilter filter, CancellationToken cancel)
    {
        await DirectoryCsv.WriteAsync(Begin(DanishCsv.MediaType, "csv"), new DownloadLines(db, search).OfAsync(filter.Query, cancel), texts, cancel);
        return new EmptyResult();
    }

    [HttpGet("/virksomheder.xlsx")]
    [NeverRun]
    public async Task<IActionResult> Xlsx([FromQuery] DirectoryFilter filter, CancellationToken cancel)
    {
        await DirectoryXlsx.WriteAsync(Begin(DirectoryXlsx.MediaType, "xlsx"), new DownloadLines(db, search).OfAsync(filter.Query, cancel), texts, cancel);
        return new EmptyResult();
    }

    private Stream Begin(string type, string extension)
    {
        Response.ContentType = type;
        Response.Headers.ContentDisposition = $"attachment; filename=virksomheder-{clock.Today:yyyy-MM-dd}.{extension}";
        Response.Headers.CacheControl = "private, no-cache";
        return Response.BodyWriter.AsStream(leaveOpen: true);
    }
}
