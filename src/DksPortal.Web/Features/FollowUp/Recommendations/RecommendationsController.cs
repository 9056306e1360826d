using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.Recommendations;

/// <summary>What the council advised, and what became of it.</summary>
[Route("anbefalinger")]
[Only(Access.Secretariat)]
public sealed class RecommendationsController(PortalDb db, CurrentUser me, Addressees addressees, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    /// <summary>How many days a committee or administration has for its answer unless the secretariat says otherwise.</summary>
    private const int DaysForAnswer = 90;

    [HttpGet("")]
    [OpenToAll]
    public async Task<IActionResult> Index([FromQuery] RecommendationFilter filter, CancellationToken cancel) =>
        View(await new RecommendationList(db, me, clock, texts).ReadAsync(filter, ModelState.IsValid ? filter : new RecommendationFilter(), cancel));

    [HttpGet("{id:int}")]
    [OpenToAll]
    public Task<IActionResult> Details(int id, CancellationToken cancel) => PageAsync(id, null, null, cancel);

    [HttpGet("{id:int}/rediger")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } recommendation) return NotFound();
        if (recommendation.Status == RecommendationStatus.Draft) return await FormAsync(id, RecommendationForm.Of(recommendation), cancel);
        Refuse("Recommendation.NotDraft");
        return ToPage(id);
    }

    [HttpPost("{id:int}/rediger")]
    public async Task<IActionResult> Update(int id, RecommendationForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } recommendation) return NotFound();
        var addressee = await addressees.FindAsync(form.Addressee, cancel);
        // That none is named is told already.
        if (addressee is null && Cleaned.Text(form.Addressee) is not null) ModelState.AddModelError(nameof(form.Addressee), texts["Recommendation.AddresseeMissing"]);
        return await Save(
            async () =>
            {
                db.ReadAt(recommendation, form.Version);
                recommendation.Describe(form.Text!, addressee!);
                await db.SaveChangesAsync(cancel);
                Tell("Recommendation.Saved");
                return ToPage(id);
            },
            async () =>
            {
                if (await FindAsync(id, cancel) is { } saved) ShowConflict(form, RecommendationForm.Of(saved));
                return await FormAsync(id, form, cancel);
            });
    }

    [HttpPost("{id:int}/afsendelse")]
    public async Task<IActionResult> Send(int id, SendForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } recommendation) return NotFound();
        if (form.SentOn > clock.Today) ModelState.AddModelError(nameof(form.SentOn), texts["FollowUp.NotYet"]);
        return await Save(
            async () =>
            {
                db.ReadAt(recommendation, form.Version);
                recommendation.Send(form.SentOn!.Value, form.AnswerExpected!.Value);
                await db.SaveChangesAsync(cancel);
                Tell("Recommendation.IsSent", form.AnswerExpected.Value.ToDay());
                return ToPage(id);
            },
            () => PageAsync(id, form, null, cancel));
    }

    [HttpPost("{id:int}/svar")]
    public async Task<IActionResult> Answer(int id, AnswerForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } recommendation) return NotFound();
        if (form.AnsweredOn > clock.Today) ModelState.AddModelError(nameof(form.AnsweredOn), texts["FollowUp.NotYet"]);
        else if (form.AnsweredOn < recommendation.SentOn) ModelState.AddModelError(nameof(form.AnsweredOn), texts["Recommendation.AnsweredBeforeSent"]);
        return await Save(
            async () =>
            {
                db.ReadAt(recommendation, form.Version);
                recommendation.TakeAnswer(form.Followed!.Value, form.Answer!, form.AnsweredOn!.Value);
                await db.SaveChangesAsync(cancel);
                Tell("Recommendation.IsAnswered");
                return ToPage(id);
            },
            () => PageAsync(id, null, form, cancel));
    }

    private async Task<IActionResult> PageAsync(int id, SendForm? send, AnswerForm? answer, CancellationToken cancel)
    {
        if (await RecommendationPage.ReadAsync(db, me, id, cancel) is not { } page) return NotFound();
        var version = page.Recommendation.Version;
        send ??= new SendForm { SentOn = clock.Today, AnswerExpected = clock.Today.AddDays(DaysForAnswer) };
        answer ??= new AnswerForm { AnsweredOn = clock.Today };
        (send.Version, answer.Version) = (version, version);
        return View("Details", page with { Send = send, Reply = answer });
    }

    private async Task<IActionResult> FormAsync(int id, RecommendationForm form, CancellationToken cancel)
    {
        ViewData["Id"] = id;
        ViewData["Addressees"] = await addressees.ChoicesAsync(texts["Choose"], cancel);
        return View("Edit", form);
    }

    private Task<Recommendation?> FindAsync(int id, CancellationToken cancel) =>
        db.Recommendations.Include(one => one.Committee).Include(one => one.Administration).SingleOrDefaultAsync(one => one.Id == id, cancel);

    private RedirectToActionResult ToPage(int id) => RedirectToAction(nameof(Details), new { id });
}
