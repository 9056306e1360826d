using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Minutes.Writing;
using DksPortal.Web.Features.People;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Who bears which initials in the minutes of a meeting.</summary>
[Route("moeder/{slug}/moedetilstand/talere")]
[Only(Access.Secretariat)]
public sealed class SpeakersController(PortalDb db, PeopleLookup people, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public Task<IActionResult> Index(string slug, CancellationToken cancel) => PageAsync(slug, null, 0, cancel);

    [HttpPost("")]
    public async Task<IActionResult> Add(string slug, SpeakerForm form, CancellationToken cancel)
    {
        if (await FindAsync(slug, cancel) is not { } meeting) return NotFound();
        if (Cleaned.Text(form.Initials) is null) ModelState.AddModelError(nameof(form.Initials), texts["Speaker.InitialsMissing"]);
        return await Save(
            async () =>
            {
                await GuardAsync(meeting, cancel);
                var speaker = meeting.AddSpeaker(form.Initials!, form.Name!, form.Organisation, await people.FindAsync(form.Name, cancel));
                await db.SaveChangesAsync(cancel);
                Tell("Speaker.Added", speaker.Initials, speaker.Name);
                return Redirect($"{Url.Action(nameof(MeetingModeController.Write), "MeetingMode", new { slug })}#talere");
            },
            () => PageAsync(slug, form, 0, cancel));
    }

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Change(string slug, int id, SpeakerForm form, CancellationToken cancel)
    {
        if (await FindAsync(slug, cancel) is not { } meeting || meeting.Speakers.FirstOrDefault(one => one.Id == id) is not { } speaker) return NotFound();
        return await Save(
            async () =>
            {
                await GuardAsync(meeting, cancel);
                db.ReadAt(speaker, form.Version);
                speaker.Describe(form.Name!, form.Organisation, await people.FindAsync(form.Name, cancel));
                await db.SaveChangesAsync(cancel);
                Tell("Speaker.Changed", speaker.Initials, speaker.Name);
                return RedirectToAction(nameof(Index), new { slug });
            },
            async () =>
            {
                if (await db.Speakers.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } saved) return NotFound();
                form.Initials = saved.Initials;
                ShowConflict(form, new SpeakerForm { Initials = saved.Initials, Name = saved.Name, Organisation = saved.Organisation, Version = saved.Version });
                return await PageAsync(slug, form, id, cancel);
            });
    }

    [HttpPost("{id:int}/fjernelse")]
    public async Task<IActionResult> Remove(string slug, int id, int version, CancellationToken cancel)
    {
        if (await FindAsync(slug, cancel) is not { } meeting || meeting.Speakers.FirstOrDefault(one => one.Id == id) is not { } speaker) return NotFound();
        return await Step(
            async () =>
            {
                await GuardAsync(meeting, cancel);
                db.ReadAt(speaker, version);
                meeting.Remove(speaker);
                await db.SaveChangesAsync(cancel);
                Tell("Speaker.Removed", speaker.Initials);
            },
            RedirectToAction(nameof(Index), new { slug }));
    }

    private Task<Meeting?> FindAsync(string slug, CancellationToken cancel) => db.Meetings.Include(meeting => meeting.Speakers)
        .SingleOrDefaultAsync(meeting => meeting.Slug == slug && (meeting.Status == MeetingStatus.Convened || meeting.Status == MeetingStatus.Held), cancel);

    private async Task GuardAsync(Meeting meeting, CancellationToken cancel)
    {
        var status = await db.Minutes.Where(minutes => minutes.MeetingId == meeting.Id).OrderByDescending(minutes => minutes.Number)
            .Select(minutes => (MinutesStatus?)minutes.Status).FirstOrDefaultAsync(cancel);
        RuleViolation.Unless(status is null or MinutesStatus.Drafting, "Minutes.NotDrafting");
    }

    private async Task<IActionResult> PageAsync(string slug, SpeakerForm? typed, int typedFor, CancellationToken cancel)
    {
        if (await SpeakersPage.ReadAsync(db, slug, cancel) is not { } page) return NotFound();
        return View("Speakers", page with { Typed = typed, TypedFor = typedFor });
    }
}
