using System.Text;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Options;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Features.Meetings.Calendar;

/// <summary>The meeting as an entry for one's own calendar.</summary>
[Route("moeder/{slug}/kalender.ics")]
[OpenToAll]
public sealed class CalendarController(PortalDb db, CurrentUser me, PortalClock clock, IOptions<PortalOptions> portal) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Entry(string slug, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().VisibleTo(me).SingleOrDefaultAsync(one => one.Slug == slug, cancel);
        if (meeting is null) return NotFound();
        var text = new CalendarEntry(meeting, new Uri(portal.Value.BaseAddress), clock.UtcNow).ToString();
        return File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", $"{slug}.ics");
    }
}
