using DksPortal.Domain;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes.Review;

/// <summary>Remarks of members and secretariat on minutes in review.</summary>
[Route("moeder/{slug}/referat/punkter/{id:int}/bemaerkninger")]
[Only(Roles.Member | Access.Secretariat)]
public sealed class CommentsController(PortalDb db, CurrentUser me, ReviewDesk desk, PortalClock clock, Texts texts)
    : MinutesPageController(db, me, clock, texts)
{
    [HttpPost("")]
    public async Task<IActionResult> Send(string slug, int id, CommentForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        if (minutes.Meeting!.Agenda.FirstOrDefault(item => item.Id == id) is not { } item) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(minutes, form.Version);
                var by = await db.People.SingleAsync(person => person.Id == me.PersonId, cancel);
                minutes.Comment(item, form.Remark, by, me.IsSecretariat, clock.Today, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Comment.Sent");
                return ToMinutes(slug, minutes.Number, id);
            },
            async () =>
            {
                ShowByTheirFields(minutes.Of(id), form);
                var version = await db.Minutes.Where(one => one.Id == minutes.Id).Select(one => one.Version).SingleAsync(cancel);
                ShowConflict(form, new CommentForm { Text = form.Text, Passage = form.Passage, Wording = form.Wording, Version = version });
                return await PageAsync(slug, minutes.Number, new TypedRemark { ItemId = id, Comment = form }, null, cancel);
            });
    }

    // Only the text itself can tell whether the passage stands in it, but the message belongs to the field.
    private void ShowByTheirFields(ItemMinutes? item, CommentForm form)
    {
        if (Cleaned.Text(form.Passage) is not { } passage || item?.Says(passage) == true) return;
        if (ModelState[""]?.Errors.FirstOrDefault(error => error.ErrorMessage == texts["Comment.PassageUnknown"]) is not { } told) return;
        ModelState[""]!.Errors.Remove(told);
        ModelState.AddModelError(nameof(form.Passage), told.ErrorMessage);
    }
}
