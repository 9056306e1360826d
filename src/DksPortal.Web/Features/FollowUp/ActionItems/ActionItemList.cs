using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.ActionItems;

/// <summary>An action item in the list.</summary>
public sealed record ActionItemRow(
    int Id, string What, string Responsible, int? PersonId, int? OrganisationId, DateOnly? Due, ActionItemStatus Status, string Slug, string Meeting,
    int ItemId, string Item);

/// <summary>One page of the list: own ones before others'.</summary>
public sealed record ActionItemListPage(
    ActionItemFilter Filter, IReadOnlyList<ActionItemRow> Mine, IReadOnlyList<ActionItemRow> Others, int Total, bool HasNext,
    IReadOnlyList<SelectListItem> Responsible, IReadOnlyList<SelectListItem> Meetings);

/// <summary>Reads it: own first, what is open first, what is due first.</summary>
public sealed class ActionItemList(PortalDb db, CurrentUser me, PortalClock clock, Texts texts)
{
    private const int PageSize = 50;

    /// <summary>The page that is asked for.</summary>
    public async Task<ActionItemListPage> ReadAsync(ActionItemFilter shown, ActionItemFilter asked, CancellationToken cancel)
    {
        var own = await Own.OfAsync(db, me, cancel);
        var visible = db.ActionItems.VisibleTo(me, db);
        var found = asked.Of(visible, db, clock.Today);
        var page = Math.Clamp(asked.Page ?? 1, 1, 10_000);
        var rows = await Rows(found.OrderBy(own.Rank())
            .ThenBy(action => action.Status == ActionItemStatus.Open || action.Status == ActionItemStatus.InProgress ? 0 : 1)
            .ThenBy(action => action.Due == null ? 1 : 0).ThenBy(action => action.Due).ThenBy(action => action.Id)
            .Skip((page - 1) * PageSize).Take(PageSize + 1)).ToListAsync(cancel);
        var (mine, others) = Split(rows.Take(PageSize), own);
        shown.Page = page;
        return new ActionItemListPage(
            shown, mine, others, await found.CountAsync(cancel), rows.Count > PageSize,
            await ResponsibleAsync(visible, cancel), await MeetingsAsync(visible, cancel));
    }

    private static (List<ActionItemRow> Mine, List<ActionItemRow> Others) Split(IEnumerable<ActionItemRow> rows, Own own)
    {
        var parts = rows.ToLookup(row => own.Includes(row.PersonId, row.OrganisationId));
        return ([.. parts[true]], [.. parts[false]]);
    }

    private IQueryable<ActionItemRow> Rows(IQueryable<ActionItem> actions) =>
        from action in actions
        let meeting = db.Meetings.First(one => one.Id == action.MeetingId)
        select new ActionItemRow(
            action.Id, action.What, action.Person!.Name ?? action.Organisation!.Name ?? action.Administration!.Name ?? "",
            action.PersonId, action.OrganisationId, action.Due, action.Status, meeting.Slug, meeting.Title, action.AgendaItemId, action.AgendaItem!.Title);

    private async Task<List<SelectListItem>> ResponsibleAsync(IQueryable<ActionItem> visible, CancellationToken cancel)
    {
        var people = await visible.Where(action => action.PersonId != null).Select(action => new { Id = action.PersonId!.Value, action.Person!.Name }).Distinct().ToListAsync(cancel);
        var organisations = await visible.Where(action => action.OrganisationId != null)
            .Select(action => new { Id = action.OrganisationId!.Value, action.Organisation!.Name }).Distinct().ToListAsync(cancel);
        var administrations = await visible.Where(action => action.AdministrationId != null)
            .Select(action => new { Id = action.AdministrationId!.Value, action.Administration!.Name }).Distinct().ToListAsync(cancel);
        var all = people.Select(one => new SelectListItem(one.Name, $"p{one.Id}"))
            .Concat(organisations.Select(one => new SelectListItem(one.Name, $"o{one.Id}")))
            .Concat(administrations.Select(one => new SelectListItem(one.Name, $"f{one.Id}")));
        return [new(texts["FollowUp.All"], ""), .. all.OrderBy(one => one.Text, DanishOrder.Comparer)];
    }

    private async Task<List<SelectListItem>> MeetingsAsync(IQueryable<ActionItem> visible, CancellationToken cancel)
    {
        var meetings = await db.Meetings.Where(meeting => visible.Any(action => action.MeetingId == meeting.Id)).OrderByDescending(meeting => meeting.Start)
            .Select(meeting => new { meeting.Slug, meeting.Title, meeting.Start }).ToListAsync(cancel);
        return
        [
            new(texts["FollowUp.All"], ""),
            .. meetings.Select(meeting => new SelectListItem($"{meeting.Title} ({PortalClock.DayOf(meeting.Start).ToDay()})", meeting.Slug)),
        ];
    }
}
