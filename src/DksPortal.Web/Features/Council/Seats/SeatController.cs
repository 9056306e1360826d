using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Council.Seats;

/// <summary>One seat and everybody who has sat on it.</summary>
[Route("raadet/pladser/{id:int}")]
[OpenToAll]
public sealed class SeatController(PortalDb db, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Details(int id, CancellationToken cancel)
    {
        var seat = await db.Seats.AsNoTracking().WithMemberships().SingleOrDefaultAsync(known => known.Id == id, cancel);
        if (seat is null) return NotFound();
        var term = await db.CouncilTerms.Where(known => known.Id == seat.CouncilTermId).Select(known => known.Name).SingleAsync(cancel);
        return View(SeatPage.Of(seat, term, clock.Today));
    }
}
