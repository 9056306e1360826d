using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Themes;

/// <summary>Putting a theme on the agenda of a meeting, which makes the item.</summary>
[Route("temaer/{id:int}/dagsorden")]
[Only(Access.Secretariat)]
public sealed class ThemeAgendaController(
    PortalDb db, CurrentUser me, ThemeDesk desk, ThemeReader reader, AgendaDesk agendas, PortalClock clock, Texts texts)
    : ThemePageController(db, desk, reader, texts)
{
    [HttpPost("")]
    public async Task<IActionResult> Schedule(int id, ScheduleForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(id, cancel) is not { } theme) return NotFound();
        var offered = await reader.MeetingsAsync(cancel);
        var meeting = form.Meeting is { } slug && offered.Any(one => one.Value == slug) ? await agendas.OpenAsync(slug, cancel) : null;
        if (form.Meeting is not null && meeting is null) ModelState.TryAddModelError(nameof(form.Meeting), texts["Value.Invalid"]);
        return await Save(
            async () =>
            {
                db.ReadAt(theme, form.Version);
                var item = meeting!.Schedule(theme, me.PersonId, clock.UtcNow);
                if (await LeftOverAsync(theme, meeting, cancel) is { } earlier) item.CarriesOn(earlier);
                await agendas.SaveAsync(meeting, cancel);
                Tell(meeting.PublishedAgenda is null ? "Agenda.Added" : "Agenda.AddedAndRevised", item.Title);
                return RedirectToAction("Details", "AgendaItems", new { slug = meeting.Slug, id = item.Id });
            },
            () => PageAsync(id, new ThemeForms { Schedule = form }, cancel));
    }

    /// <summary>The item that put the theme off and that nothing carries on yet: the new one goes on with it.</summary>
    private Task<AgendaItem?> LeftOverAsync(Theme theme, Meeting meeting, CancellationToken cancel) => db.AgendaItems
        .Where(item => item.ThemeId == theme.Id && item.MeetingId != meeting.Id && !db.AgendaItems.Any(later => later.CarriedFromId == item.Id && db.Meetings.Any(held => held.Id == later.MeetingId && held.Status != MeetingStatus.Cancelled)))
        .Where(item => db.ItemMinutes.Any(written => written.AgendaItemId == item.Id && (written.Outcome == Outcome.Postponed || written.Outcome == Outcome.NotReached)))
        .OrderByDescending(item => item.Id).FirstOrDefaultAsync(cancel);
}
