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

namespace DksPortal.Web.Features.Meetings.Agenda.Notes;

/// <summary>Own notes on an item. Every query names the reader, so that nobody comes by another's.</summary>
[Route("moeder/{slug}/punkter/{id:int}/note")]
[Only(Roles.Politician | Roles.Member | Access.Secretariat)]
public sealed class NotesController(PortalDb db, CurrentUser me, Texts texts) : PortalController(db, texts)
{
    [HttpPost("")]
    public async Task<IActionResult> Save(string slug, int id, NoteForm form, CancellationToken cancel)
    {
        if (await ItemPage.ReadAsync(db, me, slug, id, cancel) is null) return NotFound();
        return await Save(
            async () =>
            {
                await WriteAsync(id, form, cancel);
                await db.SaveChangesAsync(cancel);
                Tell(Cleaned.Text(form.Text) is null ? "Note.Deleted" : "Note.Saved");
                return RedirectToAction(nameof(AgendaItemsController.Details), "AgendaItems", new { slug, id });
            },
            async () =>
            {
                if (await ItemPage.ReadAsync(db, me, slug, id, cancel) is not { } page) return NotFound();
                if (page.Note is { } saved) ShowConflict(form, saved);
                ViewData["IdPrefix"] = "note";
                return View("Details", page with { Note = form });
            });
    }

    private async Task WriteAsync(int id, NoteForm form, CancellationToken cancel)
    {
        var note = await db.PersonalNotes.SingleOrDefaultAsync(one => one.AgendaItemId == id && one.PersonId == me.PersonId, cancel);
        if ((note?.Version ?? 0) != form.Version) throw new DbUpdateConcurrencyException();
        if (note is not null) db.ReadAt(note, form.Version);
        switch (note, Cleaned.Text(form.Text))
        {
            case (null, null): break;
            case (null, { } text):
                db.Add(new PersonalNote(await db.AgendaItems.SingleAsync(item => item.Id == id, cancel), await db.People.SingleAsync(person => person.Id == me.PersonId, cancel), text));
                break;
            case ({ } known, null): db.Remove(known); break;
            case ({ } known, { } text): known.Write(text); break;
        }
    }
}
