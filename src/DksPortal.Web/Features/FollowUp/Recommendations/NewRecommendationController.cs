using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.FollowUp.Recommendations;

/// <summary>A new recommendation, from the item that it comes from, while the minutes are written.</summary>
[Route("moeder/{slug}/punkter/{id:int}/anbefaling")]
[Only(Access.Secretariat)]
public sealed class NewRecommendationController(PortalDb db, MinutesDesk desk, Addressees addressees, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> New(string slug, int id, CancellationToken cancel)
    {
        if (await FindAsync(slug, id, cancel) is not var (minutes, item)) return NotFound();
        if (minutes.Status == MinutesStatus.Drafting) return await FormAsync(slug, item, new RecommendationForm(), cancel);
        Refuse("Minutes.NotDrafting");
        return RedirectToAction("Details", "AgendaItems", new { slug, id });
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(string slug, int id, RecommendationForm form, CancellationToken cancel)
    {
        if (await FindAsync(slug, id, cancel) is not var (minutes, item)) return NotFound();
        var addressee = await addressees.FindAsync(form.Addressee, cancel);
        // That none is named is told already.
        if (addressee is null && Cleaned.Text(form.Addressee) is not null) ModelState.AddModelError(nameof(form.Addressee), texts["Recommendation.AddresseeMissing"]);
        return await Save(
            async () =>
            {
                minutes.GuardWriting();
                var made = new Recommendation(item, form.Text!, addressee!);
                db.Add(made);
                await desk.SaveAsync(minutes, cancel);
                Tell("Recommendation.Saved");
                return RedirectToAction(nameof(RecommendationsController.Details), "Recommendations", new { id = made.Id });
            },
            () => FormAsync(slug, item, form, cancel));
    }

    private async Task<(MeetingMinutes Minutes, AgendaItem Item)?> FindAsync(string slug, int id, CancellationToken cancel) =>
        await desk.OpenAsync(slug, cancel) is { } minutes && minutes.Meeting!.Agenda.FirstOrDefault(one => one.Id == id) is { } item ? (minutes, item) : null;

    private async Task<IActionResult> FormAsync(string slug, AgendaItem item, RecommendationForm form, CancellationToken cancel)
    {
        (ViewData["Slug"], ViewData["Item"]) = (slug, item);
        ViewData["Addressees"] = await addressees.ChoicesAsync(texts["Choose"], cancel);
        return View("New", form);
    }
}
