using System.Globalization;
using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.FollowUp.ActionItems;

/// <summary>Which action items are asked for.</summary>
public sealed class ActionItemFilter
{
    [FromQuery(Name = "tilstand")]
    public ActionItemStatus? Status { get; set; }

    /// <summary>Who is responsible: <c>p12</c> a person, <c>o3</c> an organisation, <c>f1</c> an administration.</summary>
    [FromQuery(Name = "ansvarlig")]
    public string? Responsible { get; set; }

    /// <summary>The meeting's slug.</summary>
    [FromQuery(Name = "moede")]
    public string? Meeting { get; set; }

    [FromQuery(Name = "forsinket")]
    public bool Late { get; set; }

    /// <summary>Those alone that are open or in progress.</summary>
    [FromQuery(Name = "uafsluttet")]
    public bool Unfinished { get; set; }

    /// <summary>Those of approved minutes alone, as the status summary counts them.</summary>
    [FromQuery(Name = "besluttet")]
    public bool Decided { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [FromQuery(Name = "side")]
    public int? Page { get; set; }

    /// <summary>Whether anything is asked for in particular.</summary>
    public bool IsSet => Status is not null || Responsible is not null || Meeting is not null || Late || Unfinished || Decided;

    /// <summary>Those that match.</summary>
    public IQueryable<ActionItem> Of(IQueryable<ActionItem> actions, PortalDb db, DateOnly today)
    {
        if (Status is { } status) actions = actions.Where(action => action.Status == status);
        if (Meeting is { } slug) actions = actions.Where(action => db.Meetings.Any(meeting => meeting.Id == action.MeetingId && meeting.Slug == slug));
        if (Late) actions = actions.Unfinished().Where(action => action.Due < today);
        if (Unfinished) actions = actions.Unfinished();
        if (Decided) actions = actions.Where(action => db.Minutes.Any(minutes => minutes.MeetingId == action.MeetingId && minutes.ApprovedAt != null));
        if (Responsible is not { Length: > 1 } who || !int.TryParse(who.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return actions;
        return who[0] switch
        {
            'p' => actions.Where(action => action.PersonId == id),
            'o' => actions.Where(action => action.OrganisationId == id),
            'f' => actions.Where(action => action.AdministrationId == id),
            _ => actions,
        };
    }
}
