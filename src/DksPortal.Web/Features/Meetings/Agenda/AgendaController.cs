using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings.Agenda.Proposals;
using DksPortal.Web.Features.Meetings.Conflicts;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>The agenda editor: order, times and what is on.</summary>
[Route("moeder/{slug}/dagsorden")]
[Only(Access.Secretariat)]
public sealed class AgendaController(PortalDb db, CurrentUser me, AgendaDesk desk, AgendaProposals proposals, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(string slug, CancellationToken cancel)
    {
        if (await db.Meetings.Where(meeting => meeting.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel) is not { } head) return NotFound();
        var versions = await db.AgendaVersions.AsNoTracking().Where(version => version.MeetingId == head.Id)
            .Include(version => version.Changes).OrderByDescending(version => version.Number).ToListAsync(cancel);
        return View(new AgendaEditor(head, await db.AgendaAsync(head, me, cancel), versions, Blocked(head.Status))
        {
            Proposals = await proposals.ReadAsync(head, cancel),
            Conflicts = await db.ConflictsAsync(head, cancel),
        });
    }

    [HttpPost("{id:int}/op")]
    public Task<IActionResult> Up(string slug, int id, int version, CancellationToken cancel) =>
        Change(slug, id, version, (meeting, item) => meeting.Move(item, Place(meeting, item) - 1), cancel);

    [HttpPost("{id:int}/ned")]
    public Task<IActionResult> Down(string slug, int id, int version, CancellationToken cancel) =>
        Change(slug, id, version, (meeting, item) => meeting.Move(item, Place(meeting, item) + 1), cancel);

    [HttpPost("{id:int}/fjernelse")]
    public Task<IActionResult> Remove(string slug, int id, int version, CancellationToken cancel) =>
        Change(slug, id, version, (meeting, item) => meeting.Remove(item), cancel, "Agenda.Removed", async item =>
        {
            await db.GuardRemovalAsync(item, cancel);
            await db.ReturnThemesAsync([item.Id], me.PersonId, clock.UtcNow, cancel);
        });

    [HttpPost("raekkefoelge")]
    public async Task<IActionResult> Order(string slug, string? order, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } meeting) return NotFound();
        var wanted = (order ?? "").Split(',').Select(id => int.TryParse(id, out var number) ? number : 0).ToList();
        return await Step(
            async () =>
            {
                var place = 1;
                foreach (var item in wanted.Select(id => meeting.Agenda.FirstOrDefault(item => item.Id == id)).OfType<AgendaItem>()) meeting.Move(item, place++);
                await desk.SaveAsync(meeting, cancel);
            },
            RedirectToAction(nameof(Edit), new { slug }));
    }

    private async Task<IActionResult> Change(
        string slug, int id, int version, Action<Meeting, AgendaItem> change, CancellationToken cancel, string? told = null,
        Func<AgendaItem, Task>? guard = null)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } meeting || meeting.Agenda.FirstOrDefault(item => item.Id == id) is not { } item) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(item, version);
                if (guard is not null) await guard(item);
                change(meeting, item);
                await desk.SaveAsync(meeting, cancel);
                if (told is not null) Tell(told, item.Title);
            },
            RedirectToAction(nameof(Edit), new { slug }));
    }

    private static int Place(Meeting meeting, AgendaItem item) => meeting.Agenda.ToList().IndexOf(item) + 1;

    private static string? Blocked(MeetingStatus status) => status switch
    {
        MeetingStatus.Held => "Agenda.Held",
        MeetingStatus.Cancelled => "Agenda.Cancelled",
        _ => null,
    };
}

/// <summary>The page of the editor.</summary>
/// <param name="Head">The meeting.</param>
/// <param name="Lines">The agenda as it stands.</param>
/// <param name="Versions">The agendas that were published, newest first.</param>
/// <param name="Obstacle">The text key of what keeps the agenda as it is; null when it can be changed.</param>
public sealed record AgendaEditor(
    MeetingHead Head, IReadOnlyList<AgendaLine<AgendaRow>> Lines, IReadOnlyList<AgendaVersion> Versions, string? Obstacle)
{
    /// <summary>What the meetings before left open.</summary>
    public IReadOnlyList<Proposal> Proposals { get; init; } = [];

    /// <summary>The members who sit for an organisation that an item concerns.</summary>
    public IReadOnlyList<ConflictRow> Conflicts { get; init; } = [];

    /// <summary>How long it all takes, waiting included, in minutes.</summary>
    public int Sum => Lines.Count == 0 ? 0 : (int)(Lines[^1].Start.AddMinutes(Lines[^1].Entry.Minutes).ToTimeSpan() - Head.Start.ToTimeSpan()).TotalMinutes;
}
