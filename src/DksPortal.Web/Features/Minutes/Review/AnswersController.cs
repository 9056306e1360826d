using DksPortal.Domain;
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
        // The form that puts in the proposed wording bears no text, and never writes one.
        var putsIn = !ModelState.ContainsKey(nameof(form.Discussion));
        return await Save(
            async () =>
            {
                if (form.Answer == CommentAnswer.Declined) minutes.Decline(comment, form.Reply, me.PersonId, clock.UtcNow);
                else
                {
                    if (putsIn && !comment.IsAnswered && !minutes.CanPutIn(comment)) throw new RuleViolation("Comment.PassageGone");
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
                if (putsIn || form.Version != saved.Version) FillEmpty(form, saved);
                ShowConflict(form, saved);
                return await PageAsync(slug, minutes.Number, new TypedRemark { CommentId = id, Answer = form }, null, cancel);
            });
    }

    // A field that was empty when the page was opened does not wipe what was written in it since.
    private void FillEmpty(AnswerForm form, AnswerForm saved)
    {
        if (Cleaned.Text(form.Discussion) is null) (form.Discussion, _) = (saved.Discussion, ModelState.Remove(nameof(form.Discussion)));
        if (Cleaned.Text(form.Conclusion) is null) (form.Conclusion, _) = (saved.Conclusion, ModelState.Remove(nameof(form.Conclusion)));
    }
}
