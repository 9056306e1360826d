using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.EventLog;

/// <summary>The event log. It is read here and changed nowhere.</summary>
[Only(Access.Secretariat)]
[Route("admin/haendelseslog")]
public sealed class EventLogController(PortalDb db, CurrentUser me, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] EventLogFilter filter, CancellationToken cancel)
    {
        var asked = ModelState.IsValid ? filter : new EventLogFilter();
        var page = await new LogReader(db, me, texts).ReadAsync(db.AuditEntries.Matching(asked).After(asked.Before), cancel);
        return View(new EventLogPage(filter, page, Kinds(), await PeopleAsync(cancel)));
    }

    private List<SelectListItem> Kinds()
    {
        var words = new LogWords(texts);
        var kinds = new LoggedModel(db).Kinds.Select(kind => new SelectListItem(words.Kind(kind), kind));
        return [new(texts["EventLog.AllKinds"], ""), .. kinds.OrderBy(kind => kind.Text, StringComparer.CurrentCulture)];
    }

    private async Task<List<SelectListItem>> PeopleAsync(CancellationToken cancel)
    {
        var people = await db.Users.Select(account => new { account.Id, account.Person!.Name }).ToListAsync(cancel);
        var choices = people.OrderBy(person => person.Name, StringComparer.CurrentCulture).Select(person => new SelectListItem(person.Name, $"{person.Id}"));
        return [new(texts["EventLog.Anybody"], ""), new(texts["EventLog.Portal"], "0"), .. choices];
    }
}
