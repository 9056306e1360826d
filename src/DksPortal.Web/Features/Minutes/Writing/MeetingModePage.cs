using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Features.FollowUp.Recommendations;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Features.Meetings.Invitations;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>What somebody typed that could not be saved: shown again in its own form.</summary>
public sealed class Typed
{
    /// <summary>The item whose form it was; 0 for none.</summary>
    public int ItemId { get; init; }

    public ItemMinutesForm? Item { get; init; }

    public ActionForm? Action { get; init; }

    public RecommendationForm? Advice { get; init; }

    public MovementForm? Movement { get; init; }

    /// <summary>What the ids of the fields of that form begin with.</summary>
    public string? IdPrefix => this switch
    {
        { Item: not null } => $"punkt-{ItemId}-",
        { Action: not null } => $"opfoelgning-{ItemId}-",
        { Advice: not null } => $"anbefaling-{ItemId}-",
        { Movement: not null } => $"fremmoede-{ItemId}-",
        _ => null,
    };
}

/// <summary>The page on which minutes are written.</summary>
public sealed record MeetingModePage(
    MeetingHead Meeting, MinutesStatus Status, IReadOnlyList<AgendaLine<AgendaRow>> Agenda, IReadOnlyDictionary<int, WrittenRow> Written,
    ILookup<int, ActionRow> Actions, ILookup<int, AdviceRow> Advice, ILookup<int, MovementRow> Movements, IReadOnlyList<InvitationRow> Invited,
    IReadOnlyList<string> Names, IReadOnlyList<SelectListItem> Addressees, DateTime UtcNow, int AccountId, Typed Typed)
{
    /// <summary>Whether the text can be changed.</summary>
    public bool IsDrafting => Status == MinutesStatus.Drafting;

    /// <summary>Whether the meeting goes on now, or is planned to.</summary>
    public bool IsRunning => Meeting.HasHours && UtcNow >= Meeting.StartUtc && UtcNow < Meeting.EndUtc;

    /// <summary>What the list of those invited offers in a form; nobody is chosen.</summary>
    public IEnumerable<SelectListItem> People(string choose) =>
        Invited.Select(row => new SelectListItem(row.Name, $"{row.Id}")).Prepend(new SelectListItem(choose, ""));

    /// <summary>When an item is planned to begin and to end, UTC; null when that is not told.</summary>
    public (DateTime From, DateTime Until)? Plan(AgendaLine<AgendaRow> line)
    {
        if (!Meeting.HasHours || line.Entry.Minutes == 0) return null;
        var from = PortalClock.Utc(Meeting.Day, line.Start);
        return (from, from.AddMinutes(line.Entry.Minutes));
    }

    /// <summary>Whether the plan has come to this item.</summary>
    public bool IsOn(AgendaLine<AgendaRow> line) => IsRunning && Plan(line) is { } plan && UtcNow >= plan.From && UtcNow < plan.Until;
}
