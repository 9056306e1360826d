using System.Data;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Minutes.Review;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>The minutes as a document, and their way from draft to approval.</summary>
[Route("moeder/{slug}/referat")]
[Only(Access.Secretariat)]
public sealed class MinutesController(PortalDb db, CurrentUser me, MinutesDesk desk, ReviewDesk review, PortalClock clock, Texts texts)
    : MinutesPageController(db, me, clock, texts)
{
    [HttpGet("")]
    [OpenToAll]
    public Task<IActionResult> Read(string slug, int? version, CancellationToken cancel) => PageAsync(slug, version, new TypedRemark(), null, cancel);

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
            () => PageAsync(slug, null, new TypedRemark(), form, cancel));
    }

    [HttpPost("genaabning")]
    public Task<IActionResult> Reopen(string slug, int version, CancellationToken cancel) => Take(
        slug, version,
        minutes =>
        {
            minutes.Reopen(me.PersonId);
            return Task.CompletedTask;
        },
        "Minutes.IsReopened", cancel);

    [HttpPost("godkendelse")]
    public async Task<IActionResult> Approve(string slug, int version, CancellationToken cancel)
    {
        // Nobody remarks anything between the look at the remarks and the approval.
        await using var whole = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
        var answer = await Take(
            slug, version,
            async minutes =>
            {
                minutes.Approve(me.PersonId, clock.UtcNow, await db.RecordAsync(minutes.MeetingId, me.PersonId, cancel));
                await db.MinuteThemesAsync(minutes, me.PersonId, clock.UtcNow, cancel);
            },
            "Minutes.IsApproved", cancel);
        await whole.CommitAsync(cancel);
        return answer;
    }

    /// <summary>Before the minutes leave the secretariat, those who speak in them are written down.</summary>
    private async Task NameSpeakersAsync(MeetingMinutes minutes, CancellationToken cancel)
    {
        await db.Entry(minutes.Meeting!).Collection(meeting => meeting.Speakers).LoadAsync(cancel);
        minutes.NameSpeakers(await db.InitialsAsync(minutes.MeetingId, minutes, cancel));
    }

    private async Task<IActionResult> Take(string slug, int version, Func<MeetingMinutes, Task> step, string told, CancellationToken cancel)
    {
        if (await review.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(minutes, version);
                if (minutes.Status == MinutesStatus.Drafting) await NameSpeakersAsync(minutes, cancel);
                await step(minutes);
                await db.SaveChangesAsync(cancel);
                Tell(told);
            },
            ToMinutes(slug));
    }
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
