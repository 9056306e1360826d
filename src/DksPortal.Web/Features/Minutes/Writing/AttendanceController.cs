using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>Who is there, and who came, left or was out at one item.</summary>
[Route("moeder/{slug}/moedetilstand")]
[Only(Access.Secretariat)]
public sealed class AttendanceController(PortalDb db, MinutesDesk desk, WritingDesk pages, Texts texts) : WritingController(db, pages, texts)
{
    private readonly Texts texts = texts;

    [HttpPost("fremmoede/{id:int}")]
    public async Task<IActionResult> Attend(string slug, int id, bool present, bool substitutePresent, int version, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        var invitation = await db.Invitations.Include(one => one.Membership!.Substitute)
            .SingleOrDefaultAsync(one => one.Id == id && one.MeetingId == minutes.MeetingId, cancel);
        if (invitation is null) return NotFound();
        if (!SignedOut.IsScript(Request)) return await Step(TickAsync, Back(slug, "fremmoede"));

        // The script stays on its page: it needs the version for the next tick, or the reason, and no other page.
        return await Refusal(TickAsync) is { } message ? Conflict(new { message }) : Ok(new { invitation.Version });

        async Task TickAsync()
        {
            minutes.GuardWriting();
            db.ReadAt(invitation, version);
            invitation.Came(present ? Attendance.Present : substitutePresent ? Attendance.SubstitutePresent : Attendance.Absent, null);
            await desk.SaveAsync(minutes, cancel);
        }
    }

    [HttpPost("fremmoede")]
    public async Task<IActionResult> AttendAsAnswered(string slug, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        return await Step(
            async () =>
            {
                minutes.GuardWriting();
                foreach (var invitation in await db.Invitations.Where(one => one.MeetingId == minutes.MeetingId).ToListAsync(cancel))
                {
                    if (invitation.Answer == InvitationAnswer.Yes) invitation.Came(Attendance.Present, null);
                    else if (invitation.Answer == InvitationAnswer.Substitute) invitation.Came(Attendance.SubstitutePresent, null);
                }

                await desk.SaveAsync(minutes, cancel);
                Tell("Attendance.TakenFromAnswers");
            },
            Back(slug, "fremmoede"));
    }

    [HttpPost("punkter/{id:int}/fremmoede")]
    public async Task<IActionResult> Move(string slug, int id, MovementForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes || Item(minutes.Meeting!, id) is not { } item) return NotFound();
        await db.Entry(minutes.Meeting!).Collection(meeting => meeting.Movements).LoadAsync(cancel);
        var who = await db.Invitations.Include(one => one.Person).SingleOrDefaultAsync(one => one.Id == form.Who && one.MeetingId == minutes.MeetingId, cancel);
        if (who is null && form.Who is not null) ModelState.AddModelError(nameof(form.Who), texts["Movement.WhoMissing"]);
        return await Save(
            async () =>
            {
                minutes.GuardWriting();
                minutes.Meeting!.Moved(who!, item, form.What!.Value);
                await desk.SaveAsync(minutes, cancel);
                Tell("Movement.Saved");
                return Back(slug, $"punkt-{id}");
            },
            () => PageAsync(slug, new Typed { ItemId = id, Movement = form }, cancel));
    }

    [HttpPost("bevaegelser/{id:int}/fjernelse")]
    public async Task<IActionResult> TakeBack(string slug, int id, int version, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        var movement = await db.Set<Movement>().Include(one => one.Invitation!.Person).SingleOrDefaultAsync(one => one.Id == id && one.MeetingId == minutes.MeetingId, cancel);
        if (movement is null) return NotFound();
        return await Step(
            async () =>
            {
                minutes.GuardWriting();
                db.ReadAt(movement, version);
                minutes.Meeting!.TakeBack(movement);
                await db.SaveChangesAsync(cancel);
                Tell("Movement.Removed");
            },
            Back(slug, $"punkt-{movement.AgendaItemId}"));
    }
}
