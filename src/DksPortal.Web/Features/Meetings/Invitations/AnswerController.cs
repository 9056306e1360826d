using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Invitations;

/// <summary>One's own answer to an invitation, given on the meeting's page.</summary>
[Route("moeder/{slug}/svar")]
[Only(Roles.Member | Access.Secretariat)]
public sealed class AnswerController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpPost("")]
    public async Task<IActionResult> Answer(string slug, InvitationAnswer answer, string? substitute, int version, CancellationToken cancel)
    {
        var meeting = await db.Meetings
            .Include(one => one.Invitations.Where(invitation => invitation.PersonId == me.PersonId)).ThenInclude(invitation => invitation.Membership!.Substitute)
            .SingleOrDefaultAsync(one => one.Slug == slug, cancel);
        if (meeting?.InvitationOf(me.PersonId) is not { } mine) return NotFound();
        return await Step(
            async () =>
            {
                RuleViolation.Unless(ModelState.IsValid, "Invitation.AnswerMissing");
                db.ReadAt(mine, version);
                meeting.TakeAnswer(mine, answer, substitute, me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell($"Invitation.Told.{answer}");
            },
            RedirectToAction(nameof(MeetingController.Details), "Meeting", new { slug }));
    }
}
