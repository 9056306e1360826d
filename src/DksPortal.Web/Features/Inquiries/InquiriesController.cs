using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>What politicians ask, and what they are answered.</summary>
[Route("spoergsmaal")]
[OpenToAll]
public sealed class InquiriesController(PortalDb db, CurrentUser me, PortalClock clock, InquiryPages pages) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? side, CancellationToken cancel) =>
        View(await InquiryListPage.ReadAsync(db, me, clock.Today, ModelState.IsValid ? side : null, cancel));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancel) =>
        await pages.ReadAsync(id, cancel) is { } page ? View(page) : NotFound();
}
