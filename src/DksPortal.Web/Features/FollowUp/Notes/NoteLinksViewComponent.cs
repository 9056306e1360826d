using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.Notes;

/// <summary>
/// The way from a held meeting to its follow-up note: among its papers for those who may read the newest one sent, and as
/// a step of the secretariat's.
/// </summary>
public sealed class NoteLinksViewComponent(PortalDb db, CurrentUser me) : ViewComponent
{
    /// <summary>The links.</summary>
    /// <param name="slug">The meeting.</param>
    /// <param name="asStep">True for the secretariat's step, false for the list of papers.</param>
    public async Task<IViewComponentResult> InvokeAsync(string slug, bool asStep)
    {
        if (!me.Follows || (asStep && !me.IsSecretariat)) return Content("");
        var notes = await db.FollowUpNotes.VisibleTo(me).Where(note => note.Meeting!.Slug == slug)
            .OrderByDescending(note => note.Number).Select(note => new NoteName(note.Number, note.SentOn)).ToListAsync(HttpContext.RequestAborted);
        return View("/Features/FollowUp/Notes/Links.cshtml", new NoteLinks(slug, asStep, notes));
    }
}

/// <summary>The notes of a meeting, the newest first.</summary>
public sealed record NoteLinks(string Slug, bool AsStep, IReadOnlyList<NoteName> Notes)
{
    /// <summary>The newest that was sent.</summary>
    public NoteName? Sent => Notes.FirstOrDefault(note => note.SentOn is not null);

    /// <summary>Whether one is being written.</summary>
    public bool HasDraft => Notes.Any(note => note.SentOn is null);
}
