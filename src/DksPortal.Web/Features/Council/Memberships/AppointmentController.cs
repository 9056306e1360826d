using DksPortal.Domain.Council;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Council.Seats;
using DksPortal.Web.Features.People;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Council.Memberships;

/// <summary>Appointing somebody to a seat: whoever was proposed (<c>?forslag=</c>), or another.</summary>
[Route("raadet/pladser/{id:int}/udpegning")]
[Only(Access.Secretariat)]
public sealed class AppointmentController(PortalDb db, PeopleLookup lookup, PortalClock clock, Texts texts) : CouncilFormController(db, texts)
{
    private readonly SeatPeople people = new(lookup);

    [HttpGet("")]
    public async Task<IActionResult> Appoint(int id, int? forslag, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } seat || !Offers(seat, forslag, out var proposed)) return NotFound();
        var form = new MemberForm { Person = proposed?.Person?.Name, From = clock.Today, Version = seat.Version };
        return await FormAsync(seat, proposed, form, cancel);
    }

    [HttpPost("")]
    public async Task<IActionResult> Appoint(int id, int? forslag, MemberForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } seat || !Offers(seat, forslag, out var proposed)) return NotFound();
        return await SaveByField(
            async () =>
            {
                db.ReadAt(seat, form.Version);
                await AppointAsync(seat, proposed, form, cancel);
                RaiseVersion(seat);
                await db.SaveChangesAsync(cancel);
                Tell("Membership.IsAppointed");
                return RedirectToAction(nameof(SeatController.Details), "Seat", new { id });
            },
            async () =>
            {
                if (await FindAsync(id, cancel) is not { } saved) return NotFound();
                ShowConflict(form, form.At(saved));
                return await FormAsync(saved, proposed, form, cancel);
            });
    }

    private async Task AppointAsync(Seat seat, Membership? proposed, MemberForm form, CancellationToken cancel)
    {
        var organisation = proposed is null ? await people.OrganisationAsync(form.Organisation, cancel) : proposed.Organisation;
        var person = await people.PersonAsync(form.Person!, proposed?.Person, organisation, cancel);
        proposed ??= seat.Propose(person, organisation, seat.Memberships.Select(held => held.Administration).FirstOrDefault(), null);
        seat.Appoint(proposed, person, form.From!.Value);
    }

    /// <summary>Whether the seat has that proposal, or none was asked for.</summary>
    private static bool Offers(Seat seat, int? id, out Membership? proposed)
    {
        proposed = seat.Memberships.FirstOrDefault(held => held.Id == id && held.Status == MembershipStatus.Proposed);
        return id is null || proposed is not null;
    }

    private async Task<IActionResult> FormAsync(Seat seat, Membership? proposed, MemberForm form, CancellationToken cancel)
    {
        ViewData["Seat"] = SeatRow.Of(seat, clock.Today);
        ViewData["Proposed"] = Sitter.Of(proposed);
        ViewData["Names"] = await people.NamesAsync(cancel);
        return View("Appoint", form);
    }

    private Task<Seat?> FindAsync(int id, CancellationToken cancel) => db.Seats.WithMemberships().SingleOrDefaultAsync(seat => seat.Id == id, cancel);
}
