using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings.Agenda.Proposals;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings;

/// <summary>The list of meetings, and making and changing one.</summary>
[Route("moeder")]
[Only(Access.Secretariat)]
public sealed class MeetingsController(PortalDb db, CurrentUser me, PortalClock clock, AgendaProposals proposals, Texts texts)
    : PortalController(db, texts)
{
    [HttpGet("")]
    [OpenToAll]
    public async Task<IActionResult> Index(int? periode, string? foer, CancellationToken cancel) =>
        View(await new MeetingList(db, me, clock, proposals).ReadAsync(periode, foer, cancel));

    [HttpGet("nyt")]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var (term, place) = await CurrentTermAsync(cancel);
        return await FormAsync("New", new MeetingForm { TermId = term, Place = place }, cancel);
    }

    [HttpPost("nyt")]
    public Task<IActionResult> Create(MeetingForm form, CancellationToken cancel) => Save(
        async () =>
        {
            var slug = await MeetingSlug.NextAsync(db, form.Date!.Value.Year, cancel);
            var meeting = new Meeting(slug, form.Kind!.Value, form.Title!, form.StartUtc, form.EndUtc, form.Place);
            await WriteAsync(meeting, form, cancel);
            db.Add(meeting);
            await db.SaveChangesAsync(cancel);
            Tell(form.Date < clock.Today ? "Meeting.CreatedInThePast" : "Meeting.Created");
            return RedirectToMeeting(slug);
        },
        () => FormAsync("New", form, cancel));

    [HttpGet("{slug}/rediger")]
    public async Task<IActionResult> Edit(string slug, CancellationToken cancel) =>
        await FindAsync(slug, cancel) is { } meeting ? await FormAsync("Edit", MeetingForm.Of(meeting), cancel) : NotFound();

    [HttpPost("{slug}/rediger")]
    public async Task<IActionResult> Update(string slug, MeetingForm form, CancellationToken cancel)
    {
        if (await FindAsync(slug, cancel) is not { } meeting) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(meeting, form.Version);
                RuleViolation.Unless(!await db.Minutes.AnyAsync(minutes => minutes.MeetingId == meeting.Id && minutes.ApprovedAt != null, cancel), "Meeting.MinutesApproved");
                await WriteAsync(meeting, form, cancel);
                meeting.Revise(me.PersonId, PortalClock.TimeOf(meeting.Start), clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell(form.Date < clock.Today && meeting.Status != MeetingStatus.Held ? "Meeting.SavedInThePast" : "Meeting.Saved");
                return RedirectToMeeting(slug);
            },
            async () =>
            {
                if (await FindAsync(slug, cancel) is { } saved) ShowConflict(form, MeetingForm.Of(saved));
                return await FormAsync("Edit", form, cancel);
            });
    }

    [HttpPost("{slug}/afholdelse")]
    public async Task<IActionResult> Hold(string slug, int version, CancellationToken cancel) =>
        await FindAsync(slug, cancel) is not { } meeting ? NotFound() : await Step(
            async () =>
            {
                db.ReadAt(meeting, version);
                meeting.Hold(clock.UtcNow);
                await db.SaveChangesAsync(cancel);
                Tell("Meeting.IsHeld");
            },
            RedirectToMeeting(slug));

    private async Task<IActionResult> FormAsync(string view, MeetingForm form, CancellationToken cancel)
    {
        ViewData["Terms"] = await db.CouncilTerms.OrderByDescending(term => term.Id)
            .Select(term => new SelectListItem(term.Name, $"{term.Id}")).ToListAsync(cancel);
        ViewData["Kinds"] = Enum.GetValues<MeetingKind>().Select(kind => new SelectListItem(texts.Of(kind), kind.ToString())).ToList();
        return View(view, form);
    }

    private async Task WriteAsync(Meeting meeting, MeetingForm form, CancellationToken cancel)
    {
        meeting.Describe(form.Kind!.Value, form.Title!, form.StartUtc, form.EndUtc, form.Place, form.Remark);
        meeting.BelongsTo(form.TermId is { } term ? await db.CouncilTerms.FindAsync([term], cancel) : null);
    }

    private async Task<(int? Id, string? Place)> CurrentTermAsync(CancellationToken cancel)
    {
        var terms = await db.CouncilTerms.AsNoTracking().ToListAsync(cancel);
        var term = terms.Find(known => known.Covers(clock.Today));
        return (term?.Id, term?.UsualPlace);
    }

    private Task<Meeting?> FindAsync(string slug, CancellationToken cancel) => db.Meetings
        .Include(meeting => meeting.Agenda).ThenInclude(item => item.Presenters)
        .Include(meeting => meeting.AgendaVersions).ThenInclude(version => version.Items)
        .SingleOrDefaultAsync(meeting => meeting.Slug == slug, cancel);

    private RedirectToActionResult RedirectToMeeting(string slug) => RedirectToAction(nameof(MeetingController.Details), "Meeting", new { slug });
}
