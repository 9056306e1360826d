using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp.Recommendations;
using DksPortal.Web.Features.Vision.Initiatives;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>What an item led to, written down while people talk: who does what by when, and what the council advises.</summary>
[Route("moeder/{slug}/moedetilstand")]
[Only(Access.Secretariat)]
public sealed class ItemFollowUpController(
    PortalDb db, MinutesDesk desk, WritingDesk pages, ResponsibleLookup responsible, Addressees addressees, PortalClock clock, Texts texts)
    : WritingController(db, pages, texts)
{
    private readonly Texts texts = texts;

    [HttpPost("punkter/{id:int}/opfoelgning")]
    public async Task<IActionResult> AddAction(string slug, int id, ActionForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes || Item(minutes.Meeting!, id) is not { } item) return NotFound();
        var due = Due(minutes, form.Due);
        return await Save(
            async () =>
            {
                minutes.GuardWriting();
                db.Add(new ActionItem(item, form.What!, await responsible.FindOrMakeAsync(form.Responsible, cancel), due));
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
                await db.GuardTiesAsync(action, cancel);
                db.ReadAt(action, version);
                db.Remove(action);
                await db.SaveChangesAsync(cancel);
                Tell("Action.Removed");
            },
            Back(slug, $"punkt-{action.AgendaItemId}"));
    }

    [HttpPost("punkter/{id:int}/anbefaling")]
    public async Task<IActionResult> AddAdvice(string slug, int id, RecommendationForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } minutes || Item(minutes.Meeting!, id) is not { } item) return NotFound();
        var addressee = await addressees.FindAsync(form.Addressee, cancel);
        // That none is named is told already.
        if (addressee is null && Domain.Cleaned.Text(form.Addressee) is not null)
        {
            ModelState.AddModelError(nameof(form.Addressee), texts["Recommendation.AddresseeMissing"]);
        }

        return await Save(
            async () =>
            {
                minutes.GuardWriting();
                db.Add(new Recommendation(item, form.Text!, addressee!));
                await desk.SaveAsync(minutes, cancel);
                Tell("Recommendation.Added");
                return Back(slug, $"punkt-{id}");
            },
            () => PageAsync(slug, new Typed { ItemId = id, Advice = form }, cancel));
    }

    [HttpPost("anbefalinger/{id:int}/fjernelse")]
    public async Task<IActionResult> RemoveAdvice(string slug, int id, int version, CancellationToken cancel)
    {
        var advice = await db.Recommendations.SingleOrDefaultAsync(one => one.Id == id && db.Meetings.Any(meeting => meeting.Slug == slug && meeting.Id == one.MeetingId), cancel);
        if (advice is null || await desk.OpenAsync(slug, cancel) is not { } minutes) return NotFound();
        return await Step(
            async () =>
            {
                minutes.GuardWriting();
                Domain.RuleViolation.Unless(advice.Status == RecommendationStatus.Draft, "Recommendation.NotDraft");
                await db.GuardTiesAsync(advice, cancel);
                db.ReadAt(advice, version);
                db.Remove(advice);
                await db.SaveChangesAsync(cancel);
                Tell("Recommendation.Removed");
            },
            Back(slug, $"punkt-{advice.AgendaItemId}"));
    }

    /// <summary>The day that words stand for, as somebody types them.</summary>
    [HttpGet("frist")]
    public async Task<IActionResult> ReadDue(string slug, string? ord, CancellationToken cancel)
    {
        var start = await db.Meetings.Where(meeting => meeting.Slug == slug).Select(meeting => (DateTime?)meeting.Start).SingleOrDefaultAsync(cancel);
        return start is null ? NotFound() : Ok(new { Day = Words(start.Value).Read(ord ?? "")?.ToDay() });
    }

    private DateOnly? Due(MeetingMinutes minutes, string? typed)
    {
        if (!ModelState.IsValid && ModelState[nameof(ActionForm.Due)]?.Errors.Count > 0) return null;
        if (Domain.Cleaned.Line(typed) is null) return null;
        var due = Words(minutes.Meeting!.Start).Read(typed!);
        if (due is null) ModelState.AddModelError(nameof(ActionForm.Due), texts["Action.DueUnreadable"]);
        else if (due is not { Year: >= 2000 and <= 2100 }) ModelState.AddModelError(nameof(ActionForm.Due), texts["Date.Implausible"]);
        return due;
    }

    private DueWords Words(DateTime meeting) => new(PortalClock.DayOf(meeting), clock.Today);
}
