using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.EventLog;

/// <summary>
/// What happened to a thing and to whatever belongs to it, at the foot of its page: for the secretariat alone.
/// <c>@await Component.InvokeAsync("History", new { path = meeting.Path })</c>
/// </summary>
public sealed class HistoryViewComponent(PortalDb db, CurrentUser me, Texts texts) : ViewComponent
{
    /// <summary>The newest entries under the path.</summary>
    /// <param name="path">The thing's path: <c>Meeting/3/</c>.</param>
    public async Task<IViewComponentResult> InvokeAsync(string path)
    {
        if (!me.IsSecretariat) return Content("");
        var page = await new LogReader(db, me, texts).ReadAsync(db.AuditEntries.Under(path), HttpContext.RequestAborted);
        return View("/Features/EventLog/History.cshtml", new HistoryPage(path, page));
    }
}
