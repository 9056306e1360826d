using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Minutes.Review;

/// <summary>The secretariat's answers to remarks: taken in, or not and why.</summary>
[Route("moeder/{slug}/referat/bemaerkninger/{id:int}/svar")]
[Only(Access.Secretariat)]
public sealed class AnswersController(PortalDb db, CurrentUser me, ReviewDesk desk, PortalClock clock, Texts texts)
    : MinutesPageController(db, me, clock, texts)
{
    [HttpPost("")]
    public async Task<IActionResult> Answer(string slug, int id, AnswerForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        if (minutes.Comments.FirstOrDefault(one => one.Id == id) is not { } comment) return NotFound();
        var item = minutes.Items.Single(one => one.Id == comment.ItemMinutesId);
        var putsIn = minutes.CanPutIn(comment);
        return await Save(
            async () =>
            {
                if (form.Answer == CommentAnswer.Declined) minutes.Decline(comment, form.Reply, me.PersonId, clock.UtcNow);
                else
                {
                    db.ReadAt(item, form.Version);
                    if (putsIn) minutes.PutIn(comment, form.Reply, me.PersonId, clock.UtcNow);
                    else minutes.TakeIn(comment, form.Discussion, form.Conclusion, form.Reply, me.PersonId, clock.UtcNow);
                }

                await db.SaveChangesAsync(cancel);
                Tell(form.Answer == CommentAnswer.Declined ? "Comment.IsDeclined" : "Comment.IsTakenIn");
                return ToMinutes(slug, minutes.Number, item.AgendaItemId);
            },
            async () =>
            {
                var saved = AnswerForm.Of((await db.WrittenAsync(minutes.Id, item.AgendaItemId, cancel)).GetValueOrDefault(item.AgendaItemId));
                (saved.Answer, saved.Reply) = (form.Answer, form.Reply);
                // A form that only puts in the proposed wording shows no text to differ.
                if (putsIn) (saved.Discussion, saved.Conclusion) = (form.Discussion, form.Conclusion);
                ShowConflict(form, saved);
                return await PageAsync(slug, minutes.Number, new TypedRemark { CommentId = id, Answer = form }, null, cancel);
            });
    }
}
