using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Figures;

/// <summary>What an enterprise tells each year of those it employs: its own people, and the secretariat for it.</summary>
[Route(@"virksomheder/{cvr:regex(^\d{{8}}$)}/beskaeftigelsestal")]
[Only(Access.Register)]
public sealed class FiguresController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string cvr, int? aar, CancellationToken cancel)
    {
        if (await FindAsync(cvr, cancel) is not { } enterprise) return NotFound();
        var year = aar is { } asked && asked >= Enterprise.FirstYear && asked <= clock.Today.Year ? asked : Proposed(enterprise);
        ModelState.Clear();
        return View(new FiguresPage(enterprise, FiguresForm.Of(year, enterprise.FiguresOf(year)), false));
    }

    [HttpPost("")]
    public async Task<IActionResult> Report(string cvr, FiguresForm form, CancellationToken cancel)
    {
        if (await FindAsync(cvr, cancel) is not { } enterprise) return NotFound();
        if (form.Year is { } asked && (asked < Enterprise.FirstYear || asked > clock.Today.Year)) ModelState.TryAddModelError(nameof(form.Year), texts["Figures.YearImpossible"]);
        var unlikely = ModelState.IsValid ? Unlikely(enterprise, form) : [];
        var isUnlikely = unlikely.Count > 0;
        if (isUnlikely && !form.Confirmed) ModelState.TryAddModelError(nameof(form.Confirmed), texts["Employment.Unlikely", string.Join("; ", unlikely)]);
        return await Save(
            async () =>
            {
                var year = form.Year!.Value;
                GuardSeen(enterprise, form);
                enterprise.Reports(year, form.Employment!, me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Employment.Told", year);
                return RedirectToAction(nameof(Index), new { cvr, aar = year });
            },
            async () =>
            {
                if (await FindAsync(cvr, cancel) is not { } saved) return NotFound();
                if (form.Year is { } year) ShowOther(form, saved.FiguresOf(year) is { } now ? FiguresForm.Of(year, now) : null);
                return View("Index", new FiguresPage(saved, form, isUnlikely));
            });
    }

    /// <summary>Which figures are far from those of the year before, each with both.</summary>
    private List<string> Unlikely(Enterprise enterprise, FiguresForm form) =>
        form.Employment is { } told && enterprise.FiguresBefore(form.Year!.Value) is { } before
            ? [.. told.UnlikelyAfter(before.Employment).Select(one => texts["Employment.NowAndThen", texts[$"Field.{one.Figure}"], one.Now, before.Year, one.Then])]
            : [];

    /// <summary>Nothing is written over that the form did not show as it stands now: neither its own year's figures nor those of another year.</summary>
    private void GuardSeen(Enterprise enterprise, FiguresForm form)
    {
        var seen = form.OriginalYear is { } year ? enterprise.FiguresOf(year) : null;
        if (form.Version != (seen?.Version ?? 0)) throw new DbUpdateConcurrencyException();
        if (enterprise.FiguresOf(form.Year!.Value) is not { } known) return;
        if (known != seen) throw new DbUpdateConcurrencyException();
        db.ReadAt(known, form.Version);
    }

    /// <summary>What stands for the year is shown beside what was typed; from then on the form is that year's, and a further press means it.</summary>
    private void ShowOther(FiguresForm form, FiguresForm? saved)
    {
        if (saved is not null)
        {
            if (form.OriginalYear != form.Year) form.Version = 0;
            (saved.Confirmed, saved.OriginalYear) = (form.Confirmed, form.OriginalYear);
            ShowConflict(form, saved);
        }
        else
        {
            form.Version = 0;
        }

        form.OriginalYear = form.Year;
    }

    /// <summary>Last year, until that is told; this year after that.</summary>
    private int Proposed(Enterprise enterprise) =>
        enterprise.FiguresOf(clock.Today.Year - 1) is null ? clock.Today.Year - 1 : clock.Today.Year;

    private Task<Enterprise?> FindAsync(string cvr, CancellationToken cancel) =>
        (me.IsSecretariat ? db.Enterprises.AsQueryable() : db.Enterprises.KeptBy(me, db)).Include(one => one.Figures).SingleOrDefaultAsync(one => one.Cvr == cvr, cancel);
}
