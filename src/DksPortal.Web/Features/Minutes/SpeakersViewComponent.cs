using DksPortal.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Who bears which initials, at hand where minutes are written.</summary>
public sealed class SpeakersViewComponent(PortalDb db) : ViewComponent
{
    /// <summary>Those of the meeting at that address.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string slug) =>
        await SpeakersPage.ReadAsync(db, slug, HttpContext.RequestAborted) is { } page ? View("/Features/Minutes/_Speakers.cshtml", page) : Content("");
}
