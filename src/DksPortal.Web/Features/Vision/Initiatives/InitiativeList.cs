using System.Linq.Expressions;
using DksPortal.Domain;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>An initiative in a list.</summary>
public sealed record InitiativeRow(
    int Id, string Title, InitiativeStatus Status, Funding Funding, long? Amount, DecisionPath DecisionPath, string? Committee,
    PartialDate? DecisionExpected, bool IsDecided, string? Administration, string? Organisation, DateTime ConfirmedAt, bool IsDemo)
{
    public static readonly Expression<Func<Initiative, InitiativeRow>> From = one => new(
        one.Id, one.Title, one.Status, one.Funding, one.Amount, one.DecisionPath, one.Committee!.Name, one.DecisionExpected, one.DecisionOutcome != null,
        one.Administration!.Name, one.Organisation!.Name, one.ConfirmedAt, one.IsDemo);

    /// <summary>Since when the status is unconfirmed; null while it is fresh or over.</summary>
    public DateOnly? UnconfirmedSince(DateTime now) =>
        Initiative.IsUnconfirmed(Status, ConfirmedAt, now) ? PortalClock.DayOf(ConfirmedAt.AddMonths(Initiative.ConfirmedForMonths)) : null;
}

/// <summary>One page of the list.</summary>
public sealed record InitiativeListPage(
    InitiativeFilter Filter, IReadOnlyList<InitiativeRow> Rows, int Total, bool HasNext,
    IReadOnlyList<SelectListItem> Principles, IReadOnlyList<SelectListItem> Responsible);

/// <summary>Reads it.</summary>
public sealed class InitiativeList(PortalDb db, PortalClock clock, Texts texts)
{
    private const int PageSize = 50;

    /// <summary>The page that is asked for.</summary>
    public async Task<InitiativeListPage> ReadAsync(InitiativeFilter shown, InitiativeFilter asked, CancellationToken cancel)
    {
        var found = asked.Of(db.Initiatives, clock);
        var page = Math.Clamp(asked.Page ?? 1, 1, 10_000);
        var rows = await found.InOrder().Skip((page - 1) * PageSize).Take(PageSize + 1).Select(InitiativeRow.From).ToListAsync(cancel);
        shown.Page = page;
        return new InitiativeListPage(
            shown, [.. rows.Take(PageSize)], await found.CountAsync(cancel), rows.Count > PageSize, await PrinciplesAsync(cancel), await ResponsibleAsync(cancel));
    }

    private async Task<List<SelectListItem>> PrinciplesAsync(CancellationToken cancel)
    {
        var principles = await db.VisionPrinciples.OrderBy(one => one.Number).Select(one => new { one.Number, one.Title }).ToListAsync(cancel);
        return [new(texts["FollowUp.All"], ""), .. principles.Select(one => new SelectListItem($"{one.Number}. {one.Title}", $"{one.Number}"))];
    }

    private async Task<List<SelectListItem>> ResponsibleAsync(CancellationToken cancel)
    {
        var administrations = await db.Administrations.Where(body => db.Initiatives.Any(one => one.AdministrationId == body.Id))
            .Select(body => new { Key = "f" + body.Id, body.Name }).ToListAsync(cancel);
        var organisations = await db.Organisations.Where(body => db.Initiatives.Any(one => one.OrganisationId == body.Id))
            .Select(body => new { Key = "o" + body.Id, body.Name }).ToListAsync(cancel);
        return
        [
            new(texts["FollowUp.All"], ""),
            .. administrations.Concat(organisations).OrderBy(one => one.Name, DanishOrder.Comparer).Select(one => new SelectListItem(one.Name, one.Key)),
        ];
    }
}
