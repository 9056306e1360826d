using DksPortal.Domain;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>How an initiative goes on: steps, evidence, money, decisions, and that it still stands as it is written.</summary>
[Route("indsatser/{id:int}")]
[Only(Access.Secretariat)]
public sealed class InitiativeStepsController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpPost("trin")]
    public Task<IActionResult> Take(int id, InitiativeStepForm form, CancellationToken cancel) => Change(
        id, form,
        initiative =>
        {
            if (form.Step is { } step) initiative.Take(step, form.Note, me.PersonId, clock.UtcNow);
            else initiative.Remark(form.Note!, me.PersonId, clock.UtcNow);
            return form.Step is null ? "Initiative.NoteSaved" : $"Initiative.Now.{initiative.Status}";
        },
        initiative => new InitiativeStepForm { Version = initiative.Version },
        page => page with { Step = form }, cancel);

    [HttpPost("gennemfoerelse")]
    public Task<IActionResult> Complete(int id, EvidenceForm form, CancellationToken cancel) => Change(
        id, form,
        initiative =>
        {
            initiative.Complete(form.Evidence, form.EvidenceLink, me.PersonId, clock.UtcNow);
            return $"Initiative.Now.{initiative.Status}";
        },
        initiative => new EvidenceForm { Evidence = initiative.Evidence, EvidenceLink = initiative.EvidenceLink, Version = initiative.Version },
        page => page with { Evidence = form }, cancel);

    [HttpPost("finansiering")]
    public Task<IActionResult> Fund(int id, FundingForm form, CancellationToken cancel) => Change(
        id, form,
        initiative =>
        {
            initiative.IsFunded(form.Funding!.Value, Kroner.Parse(form.Amount), me.PersonId, clock.UtcNow);
            return "Initiative.FundingSaved";
        },
        FundingForm.Of,
        page => page with { Funding = form }, cancel);

    [HttpPost("beslutning")]
    public async Task<IActionResult> Decide(int id, DecisionForm form, CancellationToken cancel)
    {
        var committee = form.CommitteeId is { } key ? await db.Committees.FindAsync([key], cancel) : null;
        if (committee is null && form.CommitteeId is not null) ModelState.TryAddModelError(nameof(form.CommitteeId), texts["Value.Invalid"]);
        return await Change(
            id, form,
            initiative =>
            {
                initiative.WaitsFor(form.DecisionPath!.Value, committee, PartialDate.Parse(form.DecisionExpected), form.DecisionOutcome, me.PersonId, clock.UtcNow);
                return "Initiative.DecisionSaved";
            },
            DecisionForm.Of,
            page => page with { Decision = form }, cancel);
    }

    [HttpPost("bekraeftelse")]
    public async Task<IActionResult> Confirm(int id, int version, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } initiative) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(initiative, version);
                initiative.Confirm(me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Initiative.Confirmed");
            },
            ToPage(id));
    }

    /// <summary>Saves what one of the page's forms asks for, or shows the page again with what was typed in that form. The act answers with the key of what is told.</summary>
    private async Task<IActionResult> Change<TForm>(
        int id, TForm form, Func<Initiative, string> act, Func<Initiative, TForm> saved, Func<InitiativePage, InitiativePage> with, CancellationToken cancel)
        where TForm : class, IVersionedForm
    {
        if (await FindAsync(id, cancel) is not { } initiative) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(initiative, form.Version);
                var told = act(initiative);
                await db.SaveChangesAsync(cancel);
                Tell(told);
                return ToPage(id);
            },
            async () =>
            {
                if (await new InitiativeReader(db, me).ReadAsync(id, cancel) is not { } page) return NotFound();
                ShowConflict(form, saved(page.Initiative));
                form.Version = page.Initiative.Version;
                return View("Details", with(page));
            });
    }

    private Task<Initiative?> FindAsync(int id, CancellationToken cancel) =>
        db.Initiatives.Include(one => one.Committee).SingleOrDefaultAsync(one => one.Id == id, cancel);

    private RedirectToActionResult ToPage(int id) => RedirectToAction(nameof(InitiativesController.Details), "Initiatives", new { id });
}
