using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Minutes;

/// <summary>The minutes as a document, and their way from draft to publication.</summary>
[Route("moeder/{slug}/referat")]
[Only(Access.Secretariat)]
public sealed class MinutesController(PortalDb db, CurrentUser me, MinutesDesk desk, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    /// <summary>How many days members have for remarks unless the secretariat says otherwise.</summary>
    private const int DaysForRemarks = 14;

    [HttpGet("")]
    [OpenToAll]
    public Task<IActionResult> Read(string slug, CancellationToken cancel) =>
        PageAsync(slug, new ReviewForm { Deadline = clock.Today.AddDays(DaysForRemarks) }, cancel);

    [HttpPost("bemaerkningsrunde")]
    public async Task<IActionResult> SendForReview(string slug, ReviewForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        if (form.Deadline < clock.Today) ModelState.AddModelError(nameof(form.Deadline), texts["Minutes.DeadlinePast"]);
        return await Save(
            async () =>
            {
                if (minutes.Id != 0) db.ReadAt(minutes, form.Version);
                await NameSpeakersAsync(minutes, cancel);
                minutes.SendForReview(me.PersonId, form.Deadline!.Value, clock.Today, clock.UtcNow);
                await desk.SaveAsync(minutes, cancel);
                Tell("Minutes.IsInReview", form.Deadline.Value.ToDay());
                return ToMinutes(slug);
            },
            () => PageAsync(slug, form, cancel));
    }

    [HttpPost("genaabning")]
    public Task<IActionResult> Reopen(string slug, int version, CancellationToken cancel) =>
        Take(slug, version, minutes => minutes.Reopen(me.PersonId), "Minutes.IsReopened", cancel);

    [HttpPost("godkendelse")]
    public Task<IActionResult> Approve(string slug, int version, CancellationToken cancel) =>
        Take(slug, version, minutes => minutes.Approve(me.PersonId, clock.UtcNow), "Minutes.IsApproved", cancel);

    [HttpPost("offentliggoerelse")]
    public Task<IActionResult> Publish(string slug, int version, CancellationToken cancel) =>
        Take(slug, version, minutes => minutes.Publish(me.PersonId, clock.UtcNow), "Minutes.IsPublished", cancel);

    /// <summary>Before the minutes leave the secretariat, those who speak in them are written down.</summary>
    private async Task NameSpeakersAsync(MeetingMinutes minutes, CancellationToken cancel)
    {
        await db.Entry(minutes.Meeting!).Collection(meeting => meeting.Speakers).LoadAsync(cancel);
        minutes.NameSpeakers(await db.InitialsAsync(minutes.MeetingId, minutes.Status, cancel));
    }

    private async Task<IActionResult> Take(string slug, int version, Action<MeetingMinutes> step, string told, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { Id: > 0 } minutes) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(minutes, version);
                if (minutes.Status == MinutesStatus.Drafting) await NameSpeakersAsync(minutes, cancel);
                step(minutes);
                await db.SaveChangesAsync(cancel);
                Tell(told);
            },
            ToMinutes(slug));
    }

    private async Task<IActionResult> PageAsync(string slug, ReviewForm form, CancellationToken cancel)
    {
        if (await MinutesPage.ReadAsync(db, me, slug, cancel) is not { } page) return NotFound();
        if (form.Version == 0) form.Version = page.Version;
        return View("Read", page with { Review = form });
    }

    private RedirectToActionResult ToMinutes(string slug) => RedirectToAction(nameof(Read), new { slug });
}

/// <summary>By when remarks are due.</summary>
public sealed class ReviewForm
{
    public DateOnly? Deadline { get; set; }

    public int Version { get; set; }
}

/// <summary>There is a deadline.</summary>
public sealed class ReviewFormRules : AbstractValidator<ReviewForm>
{
    public ReviewFormRules() => RuleFor(form => form.Deadline).Required("Minutes.DeadlineMissing").Plausible();
}
