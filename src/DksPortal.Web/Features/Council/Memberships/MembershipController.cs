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

/// <summary>What happens to a membership: it ends, another takes over, a substitute is named.</summary>
[Route("raadet/medlemskaber/{id:int}")]
[Only(Access.Secretariat)]
public sealed class MembershipController(PortalDb db, PeopleLookup lookup, PortalClock clock, Texts texts) : CouncilFormController(db, texts)
{
    private readonly SeatPeople people = new(lookup);

    [HttpGet("ophoer")]
    public Task<IActionResult> End(int id, CancellationToken cancel) =>
        ShowAsync(id, "End", held => new MembershipEndForm { LastDay = clock.Today, Version = held.Version }, cancel);

    [HttpPost("ophoer")]
    public Task<IActionResult> End(int id, MembershipEndForm form, CancellationToken cancel) => ChangeAsync(
        id, "End", form, held => new MembershipEndForm { LastDay = form.LastDay, Version = held.Version }, "Membership.HasEnded",
        (_, held) =>
        {
            held.End(form.LastDay!.Value);
            return Task.CompletedTask;
        },
        cancel);

    [HttpGet("afloesning")]
    public Task<IActionResult> Replace(int id, CancellationToken cancel) =>
        ShowAsync(
            id, "Replace",
            held => new MemberForm { Organisation = held.Organisation?.Name, From = clock.Today.AddDays(1), Version = held.Version },
            cancel);

    [HttpPost("afloesning")]
    public Task<IActionResult> Replace(int id, MemberForm form, CancellationToken cancel) => ChangeAsync(
        id, "Replace", form, form.At, "Membership.IsReplaced",
        async (seat, held) =>
        {
            var organisation = await people.OrganisationAsync(form.Organisation, cancel);
            seat.Replace(held, await people.PersonAsync(form.Person!, null, organisation, cancel), organisation, form.From!.Value);
            RaiseVersion(seat);
        },
        cancel);

    [HttpGet("suppleant")]
    public Task<IActionResult> Substitute(int id, CancellationToken cancel) =>
        ShowAsync(id, "Substitute", SubstituteForm.Of, cancel);

    [HttpPost("suppleant")]
    public Task<IActionResult> Substitute(int id, SubstituteForm form, CancellationToken cancel) => ChangeAsync(
        id, "Substitute", form, SubstituteForm.Of, "Membership.SubstituteSaved",
        async (_, held) =>
        {
            var name = Domain.Cleaned.Line(form.Substitute);
            held.NameSubstitute(name is null ? null : await people.PersonAsync(name, held.Substitute, held.Organisation, cancel));
        },
        cancel);

    private async Task<IActionResult> ShowAsync<TForm>(int id, string view, Func<Membership, TForm> form, CancellationToken cancel)
        where TForm : class =>
        await FindAsync(id, cancel) is { } seat && Of(seat, id) is { } held ? await FormAsync(view, seat, held, form(held), cancel) : NotFound();

    /// <summary>Changes a membership; <paramref name="ofSaved"/> is the form as it stands now, when another was faster.</summary>
    private async Task<IActionResult> ChangeAsync<TForm>(
        int id, string view, TForm form, Func<Membership, TForm> ofSaved, string done, Func<Seat, Membership, Task> change, CancellationToken cancel)
        where TForm : class, IVersionedForm
    {
        if (await FindAsync(id, cancel) is not { } seat || Of(seat, id) is not { } held) return NotFound();
        return await SaveByField(
            async () =>
            {
                db.ReadAt(held, form.Version);
                await change(seat, held);
                await db.SaveChangesAsync(cancel);
                Tell(done);
                return RedirectToAction(nameof(SeatController.Details), "Seat", new { id = seat.Id });
            },
            async () =>
            {
                if (await FindAsync(id, cancel) is not { } saved || Of(saved, id) is not { } now) return NotFound();
                ShowConflict(form, ofSaved(now));
                return await FormAsync(view, saved, now, form, cancel);
            });
    }

    private async Task<IActionResult> FormAsync(string view, Seat seat, Membership held, object form, CancellationToken cancel)
    {
        ViewData["Seat"] = SeatRow.Of(seat, clock.Today);
        ViewData["Sitter"] = Sitter.Of(held);
        ViewData["Names"] = await people.NamesAsync(cancel);
        return View(view, form);
    }

    private Task<Seat?> FindAsync(int id, CancellationToken cancel) =>
        db.Seats.WithMemberships().SingleOrDefaultAsync(seat => seat.Memberships.Any(held => held.Id == id), cancel);

    private static Membership? Of(Seat seat, int id) => seat.Memberships.FirstOrDefault(held => held.Id == id);
}
