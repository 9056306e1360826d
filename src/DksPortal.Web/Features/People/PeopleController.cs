using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People;

/// <summary>The people that the secretariat keeps: finding, adding and changing them.</summary>
[Route("personer")]
[Only(Access.Secretariat)]
public sealed class PeopleController(PortalDb db, Texts texts) : PortalController(db, texts)
{
    private readonly PersonWriter writer = new(db);

    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, int? efter, CancellationToken cancel) =>
        View(await new PeopleList(db).ReadAsync(q, efter, cancel));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancel) =>
        await PersonPage.ReadAsync(db, id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("ny")]
    public Task<IActionResult> New(CancellationToken cancel) => FormAsync("New", new PersonForm(), cancel);

    [HttpPost("ny")]
    public async Task<IActionResult> Create(PersonForm form, CancellationToken cancel)
    {
        await AskAboutNamesakesAsync(form, null, cancel);
        return await Save(
            async () =>
            {
                var person = new Person(form.Name!);
                var made = await writer.WriteAsync(person, form, cancel);
                db.Add(person);
                await db.SaveChangesAsync(cancel);
                TellSaved(made);
                return RedirectToAction(nameof(Details), new { person.Id });
            },
            () => FormAsync("New", form, cancel));
    }

    [HttpGet("{id:int}/rediger")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } person ? await FormAsync("Edit", PersonForm.Of(person), cancel) : NotFound();

    [HttpPost("{id:int}/rediger")]
    public async Task<IActionResult> Update(int id, PersonForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } person) return NotFound();
        await AskAboutNamesakesAsync(form, person, cancel);
        return await Save(
            async () =>
            {
                db.ReadAt(person, form.Version);
                var made = await writer.WriteAsync(person, form, cancel);
                await db.SaveChangesAsync(cancel);
                TellSaved(made);
                return RedirectToAction(nameof(Details), new { id });
            },
            async () =>
            {
                if (await FindAsync(id, cancel) is { } saved) ShowConflict(form.WithRoom(), PersonForm.Of(saved).WithRoom());
                return await FormAsync("Edit", form, cancel);
            });
    }

    private async Task<IActionResult> FormAsync(string view, PersonForm form, CancellationToken cancel)
    {
        ViewData["Administrations"] = await db.Administrations.OrderBy(body => body.ShortName)
            .Select(body => new SelectListItem($"{body.Name} ({body.ShortName})", body.ShortName)).ToListAsync(cancel);
        ViewData["Organisations"] = await new PeopleLookup(db).OrganisationNamesAsync(cancel);
        return View(view, form.WithRoom());
    }

    private async Task AskAboutNamesakesAsync(PersonForm form, Person? person, CancellationToken cancel)
    {
        if (ModelState[nameof(form.Name)]?.Errors.Count > 0) return;
        var namesakes = await writer.NamesakesAsync(form, person, cancel);
        ViewData["Namesakes"] = namesakes;
        if (namesakes.Count > 0 && !form.IsAnother) ModelState.AddModelError(nameof(form.IsAnother), texts["Person.NamesakeKnown", namesakes[0].Full]);
    }

    private void TellSaved(IReadOnlyList<string> made)
    {
        if (made.Count == 0) Tell("Person.Saved");
        else Tell("Person.SavedWithOrganisations", string.Join(", ", made));
    }

    private Task<Person?> FindAsync(int id, CancellationToken cancel) => db.People
        .Include(person => person.Administration)
        .Include(person => person.Affiliations).ThenInclude(where => where.Organisation)
        .SingleOrDefaultAsync(person => person.Id == id, cancel);
}
