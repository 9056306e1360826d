using DksPortal.Domain.Council;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Council.Seats;

/// <summary>Adding a seat to a term, and changing one.</summary>
[Route("raadet")]
[Only(Access.Secretariat)]
public sealed class SeatsController(PortalDb db, Texts texts) : CouncilFormController(db, texts)
{
    [HttpGet("perioder/{id:int}/pladser/ny")]
    public async Task<IActionResult> New(int id, CancellationToken cancel) =>
        await FindTermAsync(id, cancel) is { } term ? Form("New", term.Id, term.Name, new SeatForm()) : NotFound();

    [HttpPost("perioder/{id:int}/pladser/ny")]
    public async Task<IActionResult> Create(int id, SeatForm form, CancellationToken cancel)
    {
        if (await FindTermAsync(id, cancel) is not { } term) return NotFound();
        return await SaveByField(
            async () =>
            {
                var seat = term.AddSeat(form.Kind, form.Label!, form.Size, form.IsProposed);
                await db.SaveChangesAsync(cancel);
                Tell("Seat.Created");
                return RedirectToSeat(seat.Id);
            },
            () => Task.FromResult<IActionResult>(Form("New", term.Id, term.Name, form)));
    }

    [HttpGet("pladser/{id:int}/rediger")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await db.Seats.FindAsync([id], cancel) is { } seat ? Form("Edit", seat.Id, seat.Label, SeatForm.Of(seat)) : NotFound();

    [HttpPost("pladser/{id:int}/rediger")]
    public async Task<IActionResult> Update(int id, SeatForm form, CancellationToken cancel)
    {
        if (await db.Seats.FindAsync([id], cancel) is not { } seat) return NotFound();
        var label = seat.Label;
        return await SaveByField(
            async () =>
            {
                db.ReadAt(seat, form.Version);
                seat.Describe(form.Kind, form.Label!, form.Size, form.IsProposed);
                await db.SaveChangesAsync(cancel);
                Tell("Seat.Saved");
                return RedirectToSeat(id);
            },
            async () =>
            {
                if (await db.Seats.FindAsync([id], cancel) is { } saved) ShowConflict(form, SeatForm.Of(saved));
                return Form("Edit", id, label, form);
            });
    }

    /// <summary>The form, below the term or the seat that it belongs to.</summary>
    private ViewResult Form(string view, int aboveId, string above, SeatForm form)
    {
        ViewData["AboveId"] = aboveId;
        ViewData["Above"] = above;
        ViewData["Kinds"] = Choices<SeatKind>();
        ViewData["Sizes"] = Choices<EnterpriseSize>();
        return View(view, form);
    }

    private List<SelectListItem> Choices<T>() where T : struct, Enum =>
        [new(texts["NotTold"], ""), .. Enum.GetValues<T>().Select(value => new SelectListItem(texts.Of(value), $"{value}"))];

    private Task<CouncilTerm?> FindTermAsync(int id, CancellationToken cancel) =>
        db.CouncilTerms.Include(term => term.Seats).SingleOrDefaultAsync(term => term.Id == id, cancel);

    private RedirectToActionResult RedirectToSeat(int id) => RedirectToAction(nameof(SeatController.Details), "Seat", new { id });
}
