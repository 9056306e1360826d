using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Council;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Features.Meetings.Conflicts;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Options;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Features.Meetings.Convening;

/// <summary>Sending the invitation: first a page that says who gets it, what becomes public and what is missing.</summary>
[Route("moeder/{slug}/indkaldelse")]
[Only(Access.Secretariat)]
public sealed class ConveningController(PortalDb db, CurrentUser me, PortalClock clock, IOptions<PortalOptions> portal, Texts texts)
    : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Check(string slug, CancellationToken cancel)
    {
        if (await FindAsync(slug, cancel) is not { } meeting) return NotFound();
        if (meeting.Obstacle(MeetingStep.Convene) is { } obstacle)
        {
            Refuse(obstacle);
            return ToMeeting(slug);
        }

        var head = MeetingHead.From.Compile()(meeting);
        var members = await db.AppointedOnAsync(meeting.CouncilTermId, head.Day, cancel);
        return View(new ConveningPage(head, await db.AgendaAsync(head, me, cancel), [.. members.Select(Receiver.From)])
        {
            Conflicts = await db.ConflictsAsync(head, cancel),
        });
    }

    [HttpPost("")]
    public async Task<IActionResult> Convene(string slug, int version, CancellationToken cancel)
    {
        if (await FindAsync(slug, cancel) is not { } meeting) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(meeting, version);
                var members = await db.AppointedOnAsync(meeting.CouncilTermId, PortalClock.DayOf(meeting.Start), cancel);
                meeting.Convene(members, me.PersonId, PortalClock.TimeOf(meeting.Start), clock.UtcNow);
                await db.SaveChangesAsync(cancel);
            },
            RedirectToAction(nameof(Receipt), new { slug }));
    }

    [HttpGet("kvittering")]
    public async Task<IActionResult> Receipt(string slug, CancellationToken cancel)
    {
        if (await db.Meetings.Where(meeting => meeting.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel) is not { } head) return NotFound();
        if (head.ConvenedAt is null) return ToMeeting(slug);
        var receivers = await db.Invitations.Where(invitation => invitation.MeetingId == head.Id).OrderBy(invitation => invitation.Person!.Name)
            .Select(invitation => new Receiver(invitation.Person!.Name, invitation.Membership!.Organisation!.Name, invitation.Person.Email)).ToListAsync(cancel);
        return View(new ReceiptPage(head, receivers, $"{portal.Value.BaseAddress.TrimEnd('/')}/moeder/{slug}"));
    }

    private Task<Meeting?> FindAsync(string slug, CancellationToken cancel) => db.Meetings
        .Include(meeting => meeting.CouncilTerm).Include(meeting => meeting.Invitations)
        .Include(meeting => meeting.Agenda).ThenInclude(item => item.Presenters)
        .Include(meeting => meeting.AgendaVersions)
        .SingleOrDefaultAsync(meeting => meeting.Slug == slug, cancel);

    private RedirectToActionResult ToMeeting(string slug) => RedirectToAction(nameof(MeetingController.Details), "Meeting", new { slug });
}
