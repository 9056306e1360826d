using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Convening;

/// <summary>Calling a meeting off, with a reason that those invited see.</summary>
[Route("moeder/{slug}/aflysning")]
[Only(Access.Secretariat)]
public sealed class CancellationController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Form(string slug, CancellationToken cancel)
    {
        if (await FindAsync(slug, cancel) is not { } meeting) return NotFound();
        if (meeting.Obstacle(MeetingStep.Cancel) is not { } obstacle) return Page(meeting, new CancellationForm { Version = meeting.Version });
        Refuse(obstacle);
        return ToMeeting(slug);
    }

    [HttpPost("")]
    public async Task<IActionResult> Cancel(string slug, CancellationForm form, CancellationToken cancel)
    {
        if (await FindAsync(slug, cancel) is not { } meeting) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(meeting, form.Version);
                meeting.Cancel(form.Reason!, clock.UtcNow);
                var items = await db.AgendaItems.Where(item => item.MeetingId == meeting.Id).Select(item => item.Id).ToListAsync(cancel);
                await db.ReturnThemesAsync(items, me.PersonId, clock.UtcNow, cancel);
                await db.SaveChangesAsync(cancel);
                Tell("Meeting.IsCancelled");
                return ToMeeting(slug);
            },
            async () =>
            {
                if (await FindAsync(slug, cancel) is { } saved) ShowConflict(form, new CancellationForm { Version = saved.Version, Reason = saved.CancelReason });
                return Page(meeting, form);
            });
    }

    private ViewResult Page(Meeting meeting, CancellationForm form)
    {
        ViewData["Meeting"] = MeetingHead.From.Compile()(meeting);
        ViewData["Invited"] = meeting.Invitations.Count;
        return View("Cancel", form);
    }

    private Task<Meeting?> FindAsync(string slug, CancellationToken cancel) => db.Meetings
        .Include(meeting => meeting.CouncilTerm).Include(meeting => meeting.Invitations).SingleOrDefaultAsync(meeting => meeting.Slug == slug, cancel);

    private RedirectToActionResult ToMeeting(string slug) => RedirectToAction(nameof(MeetingController.Details), "Meeting", new { slug });
}

/// <summary>Why a meeting is called off.</summary>
public sealed class CancellationForm : IVersionedForm
{
    public string? Reason { get; set; }

    public int Version { get; set; }
}

/// <summary>A reason is owed to those invited.</summary>
public sealed class CancellationFormRules : AbstractValidator<CancellationForm>
{
    public CancellationFormRules() => RuleFor(form => form.Reason).Required("Meeting.ReasonMissing").AtMost(TextLimits.Remark);
}
