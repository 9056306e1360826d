using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.Notes;

/// <summary>What came out of a meeting, for those who were there and for politicians.</summary>
[Route("moeder/{slug}/opfoelgning")]
[Only(Access.Followers)]
public sealed class NotesController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public Task<IActionResult> Read(string slug, int? nummer, CancellationToken cancel) =>
        ModelState.IsValid ? PageAsync(slug, nummer, null, cancel) : Task.FromResult<IActionResult>(NotFound());

    [HttpGet("rediger")]
    [Only(Access.Secretariat)]
    public async Task<IActionResult> Edit(string slug, CancellationToken cancel) => await FormAsync(slug, null, cancel);

    [HttpPost("rediger")]
    [Only(Access.Secretariat)]
    public async Task<IActionResult> Update(string slug, NoteForm form, CancellationToken cancel)
    {
        var meeting = await db.Meetings.SingleOrDefaultAsync(one => one.Slug == slug, cancel);
        if (meeting is null) return NotFound();
        var newest = await NewestAsync(slug, cancel);
        return await Save(
            async () =>
            {
                var note = newest;
                if (note is { IsSent: false })
                {
                    db.ReadAt(note, form.Version);
                }
                else
                {
                    if (form.Version != 0) throw new DbUpdateConcurrencyException();
                    db.Add(note = new FollowUpNote(meeting, newest));
                }

                note.Write(form.Opening, form.Next, form.Closing, Recipients.Lines(form.Groups, form.Others));
                await db.SaveChangesAsync(cancel);
                Tell("FollowUpNote.Saved");
                return ToNote(slug);
            },
            async () =>
            {
                ShowConflict(form, NoteForm.Of(await NewestAsync(slug, cancel)));
                return await FormAsync(slug, form, cancel);
            });
    }

    [HttpPost("afsendelse")]
    [Only(Access.Secretariat)]
    public async Task<IActionResult> Send(string slug, SendNoteForm form, CancellationToken cancel)
    {
        if (await NewestAsync(slug, cancel) is not { } note) return NotFound();
        if (form.SentOn > clock.Today) ModelState.AddModelError(nameof(form.SentOn), texts["FollowUp.NotYet"]);
        return await Save(
            async () =>
            {
                db.ReadAt(note, form.Version);
                var head = await db.Meetings.Where(meeting => meeting.Id == note.MeetingId).Select(MeetingHead.From).SingleAsync(cancel);
                var composed = await new NoteComposer(db, me).ComposeAsync(head, cancel);
                // What is sent is what was seen: minutes and follow-up may have changed meanwhile.
                RuleViolation.Unless(form.Contents == SendNoteForm.FingerprintOf(composed), "FollowUpNote.ContentsChanged");
                note.Send(composed, me.PersonId, form.SentOn!.Value);
                await db.SaveChangesAsync(cancel);
                Tell("FollowUpNote.IsSent", form.SentOn.Value.ToDay());
                return ToNote(slug);
            },
            () => PageAsync(slug, null, form, cancel));
    }

    private async Task<IActionResult> PageAsync(string slug, int? number, SendNoteForm? form, CancellationToken cancel)
    {
        if (await NotePage.ReadAsync(db, me, slug, number, cancel) is not { } page) return NotFound();
        form ??= new SendNoteForm { SentOn = clock.Today };
        (form.Version, form.Contents) = (page.Note?.Version ?? 0, SendNoteForm.FingerprintOf(page.Composed));
        return View("Read", page with { Send = form });
    }

    private async Task<IActionResult> FormAsync(string slug, NoteForm? form, CancellationToken cancel)
    {
        if (await NotePage.ReadAsync(db, me, slug, null, cancel) is not { } page) return NotFound();
        ViewData["Page"] = page;
        return View("Edit", form ?? NoteForm.Of(page.Note));
    }

    private Task<FollowUpNote?> NewestAsync(string slug, CancellationToken cancel) =>
        db.FollowUpNotes.Where(note => note.Meeting!.Slug == slug).OrderByDescending(note => note.Number).FirstOrDefaultAsync(cancel);

    private RedirectToActionResult ToNote(string slug) => RedirectToAction(nameof(Read), new { slug });
}
