using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People;

/// <summary>A person who can be deleted, or what keeps the person.</summary>
public sealed record PersonRemoval(int Id, int Version, string Name, PersonTies Ties);

/// <summary>Deletes a person whom nothing refers to.</summary>
[Route("personer/{id:int}/sletning")]
[Only(Access.Secretariat)]
public sealed class PersonRemovalController(PortalDb db, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Check(int id, CancellationToken cancel) => await FindAsync(id, cancel) is { } person
        ? View("Remove", new PersonRemoval(id, person.Version, person.Name, await PersonTies.ReadAsync(db, id, cancel)))
        : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Remove(int id, int version, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } person) return NotFound();
        var isRemoved = false;
        var refused = await Step(
            async () =>
            {
                db.ReadAt(person, version);
                RuleViolation.Unless((await PersonTies.ReadAsync(db, id, cancel)).All.Count == 0, "Person.IsReferredTo", person.Name);
                db.Remove(person);
                await db.SaveChangesAsync(cancel);
                isRemoved = true;
            },
            RedirectToAction(nameof(Check), new { id }));
        if (!isRemoved) return refused;
        Tell("Person.Removed", person.Name);
        return RedirectToAction(nameof(PeopleController.Index), "People");
    }

    private Task<Person?> FindAsync(int id, CancellationToken cancel) =>
        db.People.Include(person => person.Affiliations).SingleOrDefaultAsync(person => person.Id == id, cancel);
}
