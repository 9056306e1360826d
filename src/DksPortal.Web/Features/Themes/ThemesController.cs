using DksPortal.Domain.People;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.People;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Themes;

/// <summary>What the council should talk of: the list, a theme's page, and proposing one.</summary>
[Route("temaer")]
[Only(Access.Council)]
public sealed class ThemesController(
    PortalDb db, CurrentUser me, ThemeDesk desk, ThemeReader reader, SimilarThemes similar, PeopleLookup people, PortalClock clock, Texts texts)
    : ThemePageController(db, desk, reader, texts)
{
    [HttpGet("")]
    [OpenToAll]
    public async Task<IActionResult> Index([FromQuery] ThemeFilter filter, CancellationToken cancel) =>
        View(await new ThemeList(db, me, texts).ReadAsync(filter, ModelState.IsValid ? filter : new ThemeFilter(), cancel));

    [HttpGet("{id:int}")]
    [OpenToAll]
    public Task<IActionResult> Details(int id, CancellationToken cancel) => PageAsync(id, new ThemeForms(), cancel);

    /// <summary>The themes like one that is being written, while its title is typed.</summary>
    [HttpGet("lignende")]
    public async Task<IActionResult> Similar([FromQuery(Name = "titel")] string? title, [FromQuery(Name = "undtagen")] int? except, CancellationToken cancel) =>
        PartialView("_Similar", await similar.ReadAsync(title, except, cancel));

    [HttpGet("foreslaa")]
    public Task<IActionResult> New(CancellationToken cancel) => FormAsync(new ThemeForm(), cancel);

    [HttpPost("foreslaa")]
    public async Task<IActionResult> Create(ThemeForm form, CancellationToken cancel)
    {
        if (!await desk.KnowsWorkThemeAsync(null, form, cancel)) ModelState.AddModelError(nameof(form.WorkTheme), texts["Value.Invalid"]);
        var proposer = await ProposerAsync(form, cancel);
        if (ModelState.IsValid && form.Act == ThemeAct.Compare) return await FormAsync(form, cancel);
        return await Save(
            async () =>
            {
                var theme = db.Add(new Theme(proposer!, form.Title!, form.Problem, form.Wish, clock.UtcNow)).Entity;
                await desk.ServeAsync(theme, form, cancel);
                if (form.Act == ThemeAct.Propose) theme.ProposeFor(me.PersonId, clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell(form.Act == ThemeAct.Propose ? "Theme.IsProposed" : "Theme.DraftKept", theme.Title);
                return ToTheme(theme.Id);
            },
            () => FormAsync(form, cancel));
    }

    /// <summary>Oneself, or the person whom the secretariat proposes it for.</summary>
    private async Task<Person?> ProposerAsync(ThemeForm form, CancellationToken cancel)
    {
        if (!me.IsSecretariat || string.IsNullOrWhiteSpace(form.Proposer)) return await db.People.SingleAsync(person => person.Id == me.PersonId, cancel);
        if (ModelState.ContainsKey(nameof(form.Proposer)) && ModelState[nameof(form.Proposer)]!.Errors.Count > 0) return null;
        var named = Domain.Cleaned.Line(form.Proposer) is null ? null : await people.FindAsync(form.Proposer, cancel);
        if (named is null) ModelState.AddModelError(nameof(form.Proposer), texts["Theme.ProposerUnknown"]);
        else if (form.Act == ThemeAct.Keep && named.Id != me.PersonId) ModelState.AddModelError(nameof(form.Proposer), texts["Theme.DraftIsOwn"]);
        return named;
    }

    private async Task<IActionResult> FormAsync(ThemeForm form, CancellationToken cancel)
    {
        ViewData["Choices"] = await desk.ChoicesAsync(null, cancel);
        ViewData["Similar"] = await similar.ReadAsync(form.Title, null, cancel);
        if (me.IsSecretariat) ViewData["People"] = await people.NamesAsync(cancel);
        return View("New", form);
    }
}
