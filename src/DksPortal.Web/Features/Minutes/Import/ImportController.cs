using DksPortal.Domain;
using DksPortal.Domain.Minutes.Import;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes.Import;

/// <summary>Takes in minutes that were written elsewhere: first shows what it found, then makes agenda and minutes of it.</summary>
[Route("moeder/{slug}/indsaet")]
[Only(Access.Secretariat)]
public sealed class ImportController(PortalDb db, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Text(string slug, CancellationToken cancel)
    {
        if (await ImportPage.ReadAsync(db, slug, null, cancel) is not { } page) return NotFound();
        return page.Obstacle is null ? View(page) : Refused(page);
    }

    [HttpPost("")]
    public async Task<IActionResult> Check(string slug, ImportForm form, CancellationToken cancel)
    {
        if (await ImportPage.ReadAsync(db, slug, form, cancel) is not { } page) return NotFound();
        if (page.Obstacle is not null) return Refused(page);
        return Read(page) is { } draft ? View("Check", new ImportCheck(page, draft)) : View("Text", page);
    }

    [HttpPost("gennemfoerelse")]
    public async Task<IActionResult> CarryOut(string slug, ImportForm form, CancellationToken cancel)
    {
        if (await ImportPage.ReadAsync(db, slug, form, cancel) is not { } page) return NotFound();
        if (page.Obstacle is not null) return Refused(page);
        var draft = Read(page);
        return await Save(
            async () =>
            {
                var meeting = await db.Meetings.Include(one => one.Agenda).Include(one => one.Speakers).Include(one => one.AttendanceFigures)
                    .AsSplitQuery().SingleAsync(one => one.Slug == slug, cancel);
                db.ReadAt(meeting, form.Version);
                var people = await PeopleAsync(draft!, cancel);
                db.Add(meeting.TakeIn(draft!, name => people.GetValueOrDefault(NameKey.Of(name)), clock.UtcNow));
                await db.SaveChangesAsync(cancel);
                Tell("Import.Done", draft!.Points.Count());
                return RedirectToAction(nameof(MinutesController.Read), "Minutes", new { slug });
            },
            async () =>
            {
                var now = await ImportPage.ReadAsync(db, slug, form, cancel);
                ShowConflict(form, new ImportForm { Text = form.Text, AddsToAgenda = form.AddsToAgenda, Version = now!.Meeting.Version });
                return View("Text", now);
            });
    }

    /// <summary>What stands in the text; null when it cannot be taken, with the reason by the field.</summary>
    private MinutesDraft? Read(ImportPage page)
    {
        if (ModelState.IsValid && page is { Items: > 0, Form.AddsToAgenda: false }) ModelState.AddModelError(nameof(ImportForm.AddsToAgenda), texts["Import.AgendaThere"]);
        if (!ModelState.IsValid) return null;
        try
        {
            var draft = MinutesText.Read(page.Form.Text!);
            RuleViolation.Unless(draft.Points.Any(), "Import.NothingFound");
            return draft;
        }
        catch (RuleViolation rule)
        {
            ModelState.AddModelError(nameof(ImportForm.Text), texts[rule.Key, [.. rule.Args]]);
            return null;
        }
    }

    private async Task<Dictionary<string, Person>> PeopleAsync(MinutesDraft draft, CancellationToken cancel)
    {
        var names = draft.Items.SelectMany(item => item.Presenters).Concat(draft.Speakers.Select(speaker => speaker.Name)).Select(NameKey.Of).Distinct().ToList();
        var people = await db.People.Where(person => names.Contains(person.NameKey)).OrderBy(person => person.Id).ToListAsync(cancel);
        return people.DistinctBy(person => person.NameKey).ToDictionary(person => person.NameKey);
    }

    private RedirectToActionResult Refused(ImportPage page)
    {
        Refuse(page.Obstacle!);
        return RedirectToAction(nameof(MeetingController.Details), "Meeting", new { slug = page.Meeting.Slug });
    }
}
