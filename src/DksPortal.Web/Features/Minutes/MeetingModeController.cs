using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Writing the minutes: attendance and one form for each item, each saved by itself.</summary>
[Route("moeder/{slug}/moedetilstand")]
[Only(Access.Secretariat)]
public sealed class MeetingModeController(PortalDb db, CurrentUser me, MinutesDesk desk, ResponsibleLookup responsible, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public Task<IActionResult> Write(string slug, CancellationToken cancel) => PageAsync(slug, new Typed(), cancel);

    [HttpPost("punkter/{id:int}")]
    public async Task<IActionResult> SaveItem(string slug, int id, ItemMinutesForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes || Item(minutes.Meeting!, id) is not { } item) return NotFound();
        return await Save(
            async () =>
            {
                if (minutes.Of(id) is { } written) db.ReadAt(written, form.Version);
                else if (form.Version != 0) throw new DbUpdateConcurrencyException();
                minutes.Write(item, form.Discussion, form.Conclusion, form.Outcome, form.ReferredTo);
                await desk.SaveAsync(minutes, cancel);
                Tell("Minutes.ItemSaved", item.Title);
                return Back(slug, $"punkt-{id}");
            },
            async () =>
            {
                var saved = await db.ItemMinutes.AsNoTracking().Where(one => one.AgendaItemId == id).OrderByDescending(one => one.Id)
                    .Select(one => new WrittenRow(id, one.Version, one.Discussion, one.Conclusion, one.Outcome, one.ReferredTo)).FirstOrDefaultAsync(cancel);
                ShowConflict(form, ItemMinutesForm.Of(saved));
                return await PageAsync(slug, new Typed { ItemId = id, Item = form }, cancel);
            });
    }

    [HttpPost("punkter/{id:int}/opfoelgning")]
    public async Task<IActionResult> AddAction(string slug, int id, ActionForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes || Item(minutes.Meeting!, id) is not { } item) return NotFound();
        return await Save(
            async () =>
            {
                minutes.GuardWriting();
                db.Add(new ActionItem(item, form.What!, await responsible.FindOrMakeAsync(form.Responsible, cancel), form.Due));
                await desk.SaveAsync(minutes, cancel);
                Tell("Action.Added");
                return Back(slug, $"punkt-{id}");
            },
            () => PageAsync(slug, new Typed { ItemId = id, Action = form }, cancel));
    }

    [HttpPost("opfoelgning/{id:int}/fjernelse")]
    public async Task<IActionResult> RemoveAction(string slug, int id, int version, CancellationToken cancel)
    {
        var action = await db.ActionItems.SingleOrDefaultAsync(one => one.Id == id && db.Meetings.Any(meeting => meeting.Slug == slug && meeting.Id == one.MeetingId), cancel);
        if (action is null || await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        return await Step(
            async () =>
            {
                minutes.GuardWriting();
                db.ReadAt(action, version);
                db.Remove(action);
                await db.SaveChangesAsync(cancel);
                Tell("Action.Removed");
            },
            Back(slug, $"punkt-{action.AgendaItemId}"));
    }

    [HttpPost("fremmoede/{id:int}")]
    public async Task<IActionResult> Attend(string slug, int id, bool present, bool substitutePresent, int version, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        var invitation = await db.Invitations.Include(one => one.Membership!.Substitute)
            .SingleOrDefaultAsync(one => one.Id == id && one.MeetingId == minutes.MeetingId, cancel);
        if (invitation is null) return NotFound();
        return await Step(
            async () =>
            {
                minutes.GuardWriting();
                db.ReadAt(invitation, version);
                invitation.Came(present ? Attendance.Present : substitutePresent ? Attendance.SubstitutePresent : Attendance.Absent, null);
                await desk.SaveAsync(minutes, cancel);
            },
            Back(slug, "fremmoede"));
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

    private async Task<IActionResult> PageAsync(string slug, Typed typed, CancellationToken cancel) =>
        await MeetingModePage.ReadAsync(db, me, slug, typed, await responsible.NamesAsync(cancel), cancel) is { } page ? View("Write", page) : NotFound();

    private RedirectResult Back(string slug, string fragment) => Redirect($"{Url.Action(nameof(Write), new { slug })}#{fragment}");

    private static AgendaItem? Item(Meeting meeting, int id) => meeting.Agenda.FirstOrDefault(item => item.Id == id);
}
