using DksPortal.Domain.Inquiries;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Inquiries.Answers;

/// <summary>The steps of an inquiry, from its arrival to the answer.</summary>
[Route("spoergsmaal/{id:int}")]
[Only(Access.Secretariat)]
public sealed class InquiryStepsController(PortalDb db, CurrentUser me, InquiryPages pages, LiveFacts facts, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpPost("paabegyndelse")]
    public Task<IActionResult> Start(int id, int version, CancellationToken cancel) =>
        Take(id, version, inquiry => inquiry.Start(me.PersonId, clock.UtcNow), "Inquiry.IsBegun", cancel);

    [HttpPost("godkendelse")]
    public Task<IActionResult> Approve(int id, int version, CancellationToken cancel) =>
        Take(id, version, inquiry => inquiry.Approve(me.PersonId, clock.UtcNow), "Inquiry.IsApproved", cancel);

    [HttpPost("genaabning")]
    public Task<IActionResult> Reopen(int id, int version, CancellationToken cancel) =>
        Take(id, version, inquiry => inquiry.Reopen(me.PersonId, clock.UtcNow), "Inquiry.IsReopened", cancel);

    [HttpPost("afsendelse")]
    public async Task<IActionResult> Send(int id, SendAnswersForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } inquiry) return NotFound();
        if (form.SentOn > clock.Today) ModelState.TryAddModelError(nameof(form.SentOn), texts["FollowUp.NotYet"]);
        else if (form.SentOn < inquiry.AskedOn) ModelState.TryAddModelError(nameof(form.SentOn), texts["Inquiry.SentBeforeAsked"]);
        return await Save(
            async () =>
            {
                db.ReadAt(inquiry, form.Version);
                var now = await facts.ReadAsync(cancel);
                var answers = inquiry.Questions.Where(question => question.Answer is not null)
                    .ToDictionary(question => question.Number, question => LiveFactTokens.Fill(question.Answer!, now, clock.Today));
                inquiry.Send(form.SentOn!.Value, answers, me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Inquiry.IsSent", form.SentOn.Value.ToDay());
                return ToPage(id);
            },
            async () =>
            {
                if (await pages.ReadAsync(id, cancel) is not { Desk: { } desk } page) return NotFound();
                // Whoever sends again after a conflict has seen what stands on the page now.
                ModelState.Remove(nameof(form.Version));
                form.Version = page.Inquiry.Version;
                return View("Details", page with { Desk = desk with { Send = form } });
            });
    }

    private async Task<IActionResult> Take(int id, int version, Action<Inquiry> step, string done, CancellationToken cancel) =>
        await FindAsync(id, cancel) is not { } inquiry ? NotFound() : await Step(
            async () =>
            {
                db.ReadAt(inquiry, version);
                step(inquiry);
                await db.SaveChangesAsync(cancel);
                Tell(done);
            },
            ToPage(id));

    private Task<Inquiry?> FindAsync(int id, CancellationToken cancel) => db.Inquiries.VisibleTo(me).WholeAsync(id, cancel);

    private RedirectToActionResult ToPage(int id) => RedirectToAction(nameof(InquiriesController.Details), "Inquiries", new { id });
}
