using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Buyers;

/// <summary>Buyers' questions that the secretariat keeps as matters.</summary>
[Route("virksomheder/forespoergsler")]
[Only(Access.Secretariat)]
public sealed class MattersController(PortalDb db, CurrentUser me, MatterPages pages, ProposalFinder finder, AskedDesk desk, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? side, CancellationToken cancel) => View(await pages.ListAsync(ModelState.IsValid ? side : null, cancel));

    [HttpPost("")]
    public Task<IActionResult> Keep(KeepForm form, CancellationToken cancel) => Save(
        async () =>
        {
            var question = new BuyerQuestion(form.Buyer!, form.Need!, Kroner.Parse(form.Amount), form.NeededBy, me.PersonId, clock.UtcNow);
            db.Add(question);
            await desk.AskAsync(question, form.Enterprises, clock.Today, cancel);
            await db.SaveChangesAsync(cancel);
            Tell("Buyer.Kept");
            return ToPage(question.Id);
        },
        async () =>
        {
            var ask = new AskForm { Need = form.Need, Amount = form.Amount, NeededBy = form.NeededBy };
            return View("/Features/Enterprises/Buyers/Ask.cshtml", new AskPage(ask, await finder.FindAsync(form.Need, Kroner.Parse(form.Amount), cancel)) { Keep = form });
        });

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancel) => await pages.ReadAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("{id:int}/rediger")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel)
    {
        if (await pages.FindAsync(id, cancel) is not { } question) return NotFound();
        if (!question.IsClosed) return Form(question, MatterForm.Of(question));
        Refuse("Buyer.IsClosed");
        return ToPage(id);
    }

    [HttpPost("{id:int}/rediger")]
    public async Task<IActionResult> Update(int id, MatterForm form, CancellationToken cancel)
    {
        if (await pages.FindAsync(id, cancel) is not { } question) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(question, form.Version);
                question.Describe(form.Buyer!, form.Need!, Kroner.Parse(form.Amount), form.NeededBy, form.Note);
                await db.SaveChangesAsync(cancel);
                Tell("Buyer.Saved");
                return ToPage(id);
            },
            async () =>
            {
                if (await pages.FindAsync(id, cancel) is not { } saved) return NotFound();
                ShowConflict(form, MatterForm.Of(saved));
                return Form(saved, form);
            });
    }

    [HttpPost("{id:int}/afslutning")]
    public async Task<IActionResult> Close(int id, CloseMatterForm form, CancellationToken cancel)
    {
        if (await pages.FindAsync(id, cancel) is not { } question) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(question, form.Version);
                question.Close(form.Result!);
                await db.SaveChangesAsync(cancel);
                Tell("Buyer.ClosedNow");
                return ToPage(id);
            },
            async () =>
            {
                if (await pages.ReadAsync(id, cancel) is not { } page) return NotFound();
                ShowConflict(form, new CloseMatterForm { Result = page.Question.Result, Version = page.Question.Version });
                return View("Details", page with { Close = form });
            });
    }

    [HttpPost("{id:int}/genaabning")]
    public async Task<IActionResult> Reopen(int id, int version, CancellationToken cancel)
    {
        if (await pages.FindAsync(id, cancel) is not { } question) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(question, version);
                question.Reopen();
                await db.SaveChangesAsync(cancel);
                Tell("Buyer.Reopened");
            },
            ToPage(id));
    }

    private ViewResult Form(BuyerQuestion question, MatterForm form)
    {
        ViewData["Question"] = question;
        return View("Edit", form);
    }

    private RedirectToActionResult ToPage(int id) => RedirectToAction(nameof(Details), new { id });
}
