using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Council;
using DksPortal.Web.Features.People;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Invitations;

/// <summary>Who is invited and what they answered; the secretariat answers for somebody and invites guests.</summary>
[Route("moeder/{slug}/invitationer")]
[Only(Roles.Member | Access.Secretariat)]
public sealed class InvitationsController(PortalDb db, CurrentUser me, PeopleLookup people, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public Task<IActionResult> Index(string slug, CancellationToken cancel) => PageAsync(slug, new GuestForm(), cancel);

    [HttpPost("{id:int}")]
    [Only(Access.Secretariat)]
    public async Task<IActionResult> AnswerFor(string slug, int id, InvitationAnswer answer, string? substitute, int version, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Include(one => one.Invitations.Where(invitation => invitation.Id == id))
            .ThenInclude(invitation => invitation.Membership!.Substitute).SingleOrDefaultAsync(one => one.Slug == slug, cancel);
        if (meeting?.Invitations.SingleOrDefault() is not { } invitation) return NotFound();
        return await Step(
            async () =>
            {
                RuleViolation.Unless(ModelState.IsValid, "Invitation.AnswerMissing");
                db.ReadAt(invitation, version);
                meeting.TakeAnswer(invitation, answer, substitute, me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Invitation.AnsweredFor");
            },
            RedirectToAction(nameof(Index), new { slug }));
    }

    [HttpPost("medlemmer")]
    [Only(Access.Secretariat)]
    public async Task<IActionResult> InviteNewMembers(string slug, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Include(one => one.Invitations).ThenInclude(invitation => invitation.Person)
            .SingleOrDefaultAsync(one => one.Slug == slug, cancel);
        if (meeting is null) return NotFound();
        return await Step(
            async () =>
            {
                var members = await db.AppointedOnAsync(meeting.CouncilTermId, PortalClock.DayOf(meeting.Start), cancel);
                foreach (var member in members) meeting.InviteNewMember(member);
                await db.SaveChangesAsync(cancel);
                Tell("Invitation.NewMembersInvited");
            },
            RedirectToAction(nameof(Index), new { slug }));
    }

    [HttpPost("gaester")]
    [Only(Access.Secretariat)]
    public async Task<IActionResult> InviteGuest(string slug, [Bind(Prefix = "Guest")] GuestForm form, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Include(one => one.Invitations).ThenInclude(invitation => invitation.Person)
            .SingleOrDefaultAsync(one => one.Slug == slug, cancel);
        if (meeting is null) return NotFound();
        return await Save(
            async () =>
            {
                var newest = await db.Minutes.Where(minutes => minutes.MeetingId == meeting.Id).OrderByDescending(minutes => minutes.Number)
                    .Select(minutes => (MinutesStatus?)minutes.Status).FirstOrDefaultAsync(cancel);
                RuleViolation.Unless(newest is null or MinutesStatus.Drafting, "Minutes.NotDrafting");
                var guest = await people.FindOrMakeAsync(form.Name, cancel);
                meeting.InviteGuest(guest);
                await db.SaveChangesAsync(cancel);
                Tell("Invitation.GuestInvited", guest.Name);
                return Url.IsLocalUrl(form.Back) ? LocalRedirect(form.Back) : RedirectToAction(nameof(Index), new { slug });
            },
            () => PageAsync(slug, form, cancel));
    }

    private async Task<IActionResult> PageAsync(string slug, GuestForm form, CancellationToken cancel)
    {
        if (await db.Meetings.VisibleTo(me).Where(meeting => meeting.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel) is not { } head) return NotFound();
        var canAnswer = me.IsSecretariat && head.Status == MeetingStatus.Convened;
        var rows = await db.Invitations.Where(invitation => invitation.MeetingId == head.Id).Select(InvitationRow.From).ToListAsync(cancel);
        ViewData["NotInvited"] = canAnswer ? await NewMembersAsync(head, rows, cancel) : [];
        ViewData["People"] = me.IsSecretariat ? await people.NamesAsync(cancel) : [];
        return View("Index", new InvitationsPage(head, [.. rows.OrderBy(row => row.IsGuest).ThenBy(row => row.Name, DanishOrder.Comparer)], form, me.IsSecretariat));
    }

    private async Task<IReadOnlyList<string>> NewMembersAsync(MeetingHead head, List<InvitationRow> invited, CancellationToken cancel)
    {
        var term = await db.Meetings.Where(meeting => meeting.Id == head.Id).Select(meeting => meeting.CouncilTermId).SingleAsync(cancel);
        var members = await db.AppointedOnAsync(term, head.Day, cancel);
        return [.. members.Where(member => invited.TrueForAll(row => row.PersonId != member.PersonId)).Select(member => member.DisplayName)];
    }
}
