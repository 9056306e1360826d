using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Thread;

/// <summary>The thread around one thing, on that thing's page: <c>&lt;vc:thread kind="Theme" id="@theme.Id" /&gt;</c>.</summary>
public sealed class ThreadViewComponent(PortalDb db, CurrentUser me, Texts texts) : ViewComponent
{
    /// <summary>The picture and the links; nothing where nothing hangs on the thing and the reader cannot tie anything.</summary>
    /// <param name="kind">What is looked at.</param>
    /// <param name="id">Its number; of minutes the meeting's, of a principle the one in the vision paper.</param>
    public async Task<IViewComponentResult> InvokeAsync(ThreadKind kind, int id)
    {
        var around = await new ThreadReader(db, me, texts).ReadAsync(kind, id, HttpContext.RequestAborted);
        return around.IsLoose && !(me.IsSecretariat && around.CanBeTied) ? Content("") : View("/Features/Thread/Around.cshtml", around);
    }
}
