using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.People;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.People;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>What the forms of an initiative offer to choose from.</summary>
public sealed record InitiativeChoices(
    IReadOnlyList<SelectListItem> Principles, IReadOnlyList<SelectListItem> Administrations, IReadOnlyList<SelectListItem> Committees,
    IReadOnlyList<string> Organisations);

/// <summary>What a new initiative comes from: a recommendation, an action item, both or neither.</summary>
public sealed record InitiativeStart(Recommendation? Recommendation, ActionItem? Action)
{
    /// <summary>Whether it stands at a closed item: everybody reads an initiative, so its words do not come along.</summary>
    public bool IsClosed => (Recommendation?.AgendaItem ?? Action?.AgendaItem)?.IsClosed == true;

    /// <summary>Keeps the way back.</summary>
    public void TieTo(Initiative initiative)
    {
        if (Recommendation is not null) initiative.ComesFrom(Recommendation);
        if (Action is not null) initiative.ComesFrom(Action);
    }
}

/// <summary>What the secretariat needs for writing an initiative.</summary>
public sealed class InitiativeDesk(PortalDb db, PeopleLookup people, Texts texts)
{
    private const int LongestTitle = 120;

    /// <summary>What a form can be filled in with.</summary>
    public async Task<InitiativeChoices> ChoicesAsync(CancellationToken cancel)
    {
        var principles = await db.VisionPrinciples.OrderBy(one => one.Number).Select(one => new { one.Number, one.Title }).ToListAsync(cancel);
        var administrations = await db.Administrations.Select(one => new { one.Id, one.Name }).ToListAsync(cancel);
        return new InitiativeChoices(
            [.. principles.Select(one => new SelectListItem($"{one.Number}. {one.Title}", $"{one.Number}"))],
            [new(texts["NotTold"], ""), .. administrations.OrderBy(one => one.Name, DanishOrder.Comparer).Select(one => new SelectListItem(one.Name, $"{one.Id}"))],
            await InitiativeReader.CommitteesAsync(db, cancel),
            await people.OrganisationNamesAsync(cancel));
    }

    /// <summary>What the numbers stand for; null when one of them stands for nothing.</summary>
    public async Task<InitiativeStart?> OriginAsync(int? recommendationId, int? actionId, CancellationToken cancel)
    {
        var recommendation = recommendationId is null ? null : await db.Recommendations
            .Include(one => one.AgendaItem).SingleOrDefaultAsync(one => one.Id == recommendationId, cancel);
        var action = actionId is null ? null : await db.ActionItems
            .Include(one => one.AgendaItem).Include(one => one.Organisation).SingleOrDefaultAsync(one => one.Id == actionId, cancel);
        return recommendation?.Id == recommendationId && action?.Id == actionId ? new InitiativeStart(recommendation, action) : null;
    }

    /// <summary>The form as it stands at first: what the origin tells is filled in, unless it is closed.</summary>
    public async Task<NewInitiativeForm> StartAsync(InitiativeStart origin, CancellationToken cancel)
    {
        var (recommendation, action) = origin;
        if ((recommendation?.AgendaItem ?? action?.AgendaItem) is not { } item) return new NewInitiativeForm();
        var said = origin.IsClosed ? null : recommendation?.Text ?? action!.What;
        var meeting = await db.Meetings.Where(one => one.Id == item.MeetingId).Select(one => new { one.Title, one.Start }).SingleAsync(cancel);
        var served = await db.Themes.Where(theme => theme.Id == item.ThemeId).SelectMany(theme => theme.Principles).Select(tie => tie.VisionPrinciple!.Number).ToListAsync(cancel);
        return new NewInitiativeForm
        {
            Title = said is null ? null : Short(said),
            Description = said,
            Principles = [.. served.Order()],
            AdministrationId = recommendation?.AdministrationId ?? action?.AdministrationId,
            Organisation = action?.Organisation?.Name,
            DecisionPath = recommendation?.CommitteeId is null ? DecisionPath.None : DecisionPath.Committee,
            CommitteeId = recommendation?.CommitteeId,
            Source = texts[recommendation is null ? "Initiative.SourceAction" : "Initiative.SourceRecommendation", PortalClock.DayOf(meeting.Start).ToDay()],
            RecommendationId = recommendation?.Id,
            ActionItemId = action?.Id,
        };
    }

    /// <summary>The organisation of that name, made when the portal knows none; null when nothing was typed.</summary>
    public async Task<Organisation?> OrganisationAsync(string? name, CancellationToken cancel) =>
        Cleaned.Line(name) is null ? null : await people.FindOrMakeOrganisationAsync(name, cancel);

    private static string Short(string text)
    {
        var line = Cleaned.Line(text) ?? "";
        if (line.Length <= LongestTitle) return line.TrimEnd('.');
        var end = line.LastIndexOf(' ', LongestTitle - 1);
        return line[..(end > 0 ? end : LongestTitle - 1)].TrimEnd(',', ';', ':', '.') + " …";
    }
}
