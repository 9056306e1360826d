using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>One agenda item: read by everybody who may, written by the secretariat.</summary>
[Route("moeder/{slug}/punkter")]
[Only(Access.Secretariat)]
public sealed class AgendaItemsController(PortalDb db, CurrentUser me, AgendaDesk desk, Texts texts) : PortalController(db, texts)
{
    [HttpGet("{id:int}")]
    [OpenToAll]
    public async Task<IActionResult> Details(string slug, int id, CancellationToken cancel) =>
        await ItemPage.ReadAsync(db, me, slug, id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("nyt")]
    public async Task<IActionResult> New(string slug, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } meeting) return NotFound();
        if (meeting.AgendaObstacle is { } obstacle)
        {
            Refuse(obstacle);
            return RedirectToAction(nameof(AgendaController.Edit), "Agenda", new { slug });
        }

        return Form("New", meeting, new AgendaItemForm());
    }

    [HttpPost("nyt")]
    public async Task<IActionResult> Create(string slug, AgendaItemForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } meeting) return NotFound();
        return await Save(
            async () =>
            {
                var item = meeting.AddItem(form.Kind!.Value, form.Title!, form.Minutes ?? 0);
                await desk.WriteAsync(meeting, item, form, cancel);
                await desk.SaveAsync(meeting, cancel);
                Tell(meeting.PublishedAgenda is null ? "Agenda.Added" : "Agenda.AddedAndRevised", item.Title);
                return RedirectToAction(nameof(AgendaController.Edit), "Agenda", new { slug });
            },
            () => Task.FromResult<IActionResult>(Form("New", meeting, form)));
    }

    [HttpGet("{id:int}/rediger")]
    public async Task<IActionResult> Edit(string slug, int id, CancellationToken cancel)
    {
        if (await FindAsync(slug, id, cancel) is not var (meeting, item)) return NotFound();
        return Form("EditItem", meeting, AgendaItemForm.Of(item));
    }

    [HttpPost("{id:int}/rediger")]
    public async Task<IActionResult> Update(string slug, int id, AgendaItemForm form, CancellationToken cancel)
    {
        if (await FindAsync(slug, id, cancel) is not var (meeting, item)) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(item, form.Version);
                await desk.WriteAsync(meeting, item, form, cancel);
                await desk.SaveAsync(meeting, cancel);
                Tell(meeting.PublishedAgenda is null ? "Agenda.Saved" : "Agenda.SavedAndRevised", item.Title);
                return RedirectToAction(nameof(Details), new { slug, id });
            },
            async () =>
            {
                if (await FindAsync(slug, id, cancel) is var (_, saved)) ShowConflict(form, AgendaItemForm.Of(saved));
                return Form("EditItem", meeting, form);
            });
    }

    private async Task<(Meeting Meeting, AgendaItem Item)?> FindAsync(string slug, int id, CancellationToken cancel) =>
        await desk.OpenAsync(slug, cancel) is { } meeting && meeting.Agenda.FirstOrDefault(item => item.Id == id) is { } item ? (meeting, item) : null;

    private ViewResult Form(string view, Meeting meeting, AgendaItemForm form)
    {
        ViewData["Meeting"] = meeting;
        ViewData["Kinds"] = Enum.GetValues<AgendaItemKind>().Select(kind => new SelectListItem(texts.Of(kind), kind.ToString())).ToList();
        return View(view, form);
    }
}
