using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>What those controllers share whose forms stand on the page where minutes are written.</summary>
public abstract class WritingController(PortalDb db, WritingDesk pages, Texts texts) : PortalController(db, texts)
{
    /// <summary>The page, with what could not be saved in its own form.</summary>
    protected async Task<IActionResult> PageAsync(string slug, Typed typed, CancellationToken cancel) =>
        await pages.ReadAsync(slug, typed, cancel) is { } page ? View("Write", page) : NotFound();

    /// <summary>Back to the part of the page where something was done.</summary>
    protected RedirectResult Back(string slug, string fragment) =>
        Redirect($"{Url.Action(nameof(MeetingModeController.Write), "MeetingMode", new { slug })}#{fragment}");

    /// <summary>The item of that number, if the meeting has it.</summary>
    protected static AgendaItem? Item(Meeting meeting, int id) => meeting.Agenda.FirstOrDefault(item => item.Id == id);
}
