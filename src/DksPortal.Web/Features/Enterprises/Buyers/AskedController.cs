using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Buyers;

/// <summary>Who was asked for a buyer, and what they answered.</summary>
[Route("virksomheder/forespoergsler/{id:int}/spurgte")]
[Only(Access.Secretariat)]
public sealed class AskedController(PortalDb db, MatterPages pages, AskedDesk desk, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpPost("")]
    public async Task<IActionResult> Add(int id, AddAskedForm form, CancellationToken cancel)
    {
        if (await pages.FindAsync(id, cancel) is not { } question) return NotFound();
        if (form.AskedOn > clock.Today) ModelState.TryAddModelError(nameof(form.AskedOn), texts["FollowUp.NotYet"]);
        var named = await NamedAsync(question, form, cancel);
        return await Save(
            async () =>
            {
                db.ReadAt(question, form.Version);
                await desk.AskAsync(question, form.Enterprises, form.AskedOn!.Value, cancel);
                if (named is not null && !form.Enterprises.Contains(named.Id)) question.Ask(named, form.AskedOn.Value);
                await db.SaveChangesAsync(cancel);
                Tell("Buyer.AskedSaved");
                return ToPage(id);
            },
            async () =>
            {
                if (await pages.ReadAsync(id, cancel) is not { } page) return NotFound();
                // Whoever adds again after a conflict has seen who stands on the page now.
                ModelState.Remove(nameof(form.Version));
                form.Version = page.Question.Version;
                return View("Details", page with { Add = form });
            });
    }

    [HttpPost("{line:int}")]
    public async Task<IActionResult> Answer(int id, int line, AskedAnswerForm form, CancellationToken cancel)
    {
        if (await pages.FindAsync(id, cancel) is not { } question || Line(question, line) is not { } one) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(one, form.Version);
                one.Answers(form.Answer!.Value, form.Note);
                await db.SaveChangesAsync(cancel);
                Tell("Buyer.AnswerSaved", one.DisplayName);
                return ToPage(id);
            },
            async () =>
            {
                if (await pages.ReadAsync(id, cancel) is not { } page || Line(page.Question, line) is not { } saved) return NotFound();
                ShowConflict(form, AskedAnswerForm.Of(saved));
                ViewData["IdPrefix"] = $"v{line}-";
                return View("Details", page with { Typed = (line, form) });
            });
    }

    [HttpPost("{line:int}/fjernelse")]
    public async Task<IActionResult> Forget(int id, int line, int version, CancellationToken cancel)
    {
        if (await pages.FindAsync(id, cancel) is not { } question || Line(question, line) is not { } one) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(one, version);
                question.Forget(one);
                await db.SaveChangesAsync(cancel);
                Tell("Buyer.Forgotten", one.DisplayName);
            },
            ToPage(id));
    }

    /// <summary>The enterprise that was typed; what is wrong with it stands by the field.</summary>
    private async Task<Enterprise?> NamedAsync(BuyerQuestion question, AddAskedForm form, CancellationToken cancel)
    {
        if (Cleaned.Line(form.Who) is not { } typed) return null;
        var (named, problem) = await desk.FindAsync(typed, cancel);
        if (named is not null && question.Asked.Any(one => one.EnterpriseId == named.Id)) problem = "Buyer.AskedAlready";
        if (problem is not null) ModelState.TryAddModelError(nameof(form.Who), texts[problem]);
        return named;
    }

    private static AskedEnterprise? Line(BuyerQuestion question, int line) => question.Asked.FirstOrDefault(one => one.Id == line);

    private RedirectToActionResult ToPage(int id) => RedirectToAction(nameof(MattersController.Details), "Matters", new { id });
}
