using System.Globalization;
using DksPortal.Domain.Vision;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>Which initiatives are asked for. Figures on other pages lead here by these words.</summary>
public sealed class InitiativeFilter
{
    [FromQuery(Name = "tilstand")]
    public InitiativeStatus? Status { get; set; }

    [FromQuery(Name = "finansiering")]
    public Funding? Funding { get; set; }

    [FromQuery(Name = "beslutningsvej")]
    public DecisionPath? DecisionPath { get; set; }

    /// <summary>The principle's number.</summary>
    [FromQuery(Name = "princip")]
    public int? Principle { get; set; }

    /// <summary>Who is responsible: <c>f1</c> an administration, <c>o3</c> an organisation.</summary>
    [FromQuery(Name = "ansvarlig")]
    public string? Responsible { get; set; }

    /// <summary>Only those of which something is still to come.</summary>
    [FromQuery(Name = "aaben")]
    public bool Open { get; set; }

    [FromQuery(Name = "ubekraeftet")]
    public bool Unconfirmed { get; set; }

    /// <summary>Only those that need a decision which has not been made.</summary>
    [FromQuery(Name = "afventer")]
    public bool Waiting { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [FromQuery(Name = "side")]
    public int? Page { get; set; }

    /// <summary>Whether anything is asked for in particular.</summary>
    public bool IsSet => Status is not null || Principle is not null || Funding is not null || HasMore;

    /// <summary>Whether anything is asked for that stands under the fold of the form.</summary>
    public bool HasMore => DecisionPath is not null || Responsible is not null || Open || Unconfirmed || Waiting;

    /// <summary>Those that match.</summary>
    public IQueryable<Initiative> Of(IQueryable<Initiative> initiatives, PortalClock clock)
    {
        if (Status is { } status) initiatives = initiatives.Where(one => one.Status == status);
        if (Funding is { } funding) initiatives = initiatives.Where(one => one.Funding == funding);
        if (DecisionPath is { } path) initiatives = initiatives.Where(one => one.DecisionPath == path);
        if (Principle is { } number) initiatives = initiatives.Under(number);
        if (Open) initiatives = initiatives.Open();
        if (Unconfirmed) initiatives = initiatives.Unconfirmed(clock.UtcNow);
        if (Waiting) initiatives = initiatives.WaitingForDecision();
        if (Responsible is not { Length: > 1 } who || !int.TryParse(who.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return initiatives;
        return who[0] switch
        {
            'f' => initiatives.Where(one => one.AdministrationId == id),
            'o' => initiatives.Where(one => one.OrganisationId == id),
            _ => initiatives,
        };
    }
}
