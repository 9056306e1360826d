using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.EventLog;

/// <summary>Which part of the log is asked for.</summary>
public sealed class EventLogFilter
{
    /// <summary>The kind of thing: <c>AgendaItem</c>.</summary>
    [FromQuery(Name = "slags")]
    public string? Kind { get; set; }

    /// <summary>The account that did it; 0 for the portal itself.</summary>
    [FromQuery(Name = "hvem")]
    public int? Who { get; set; }

    /// <summary>The first day, in Copenhagen.</summary>
    [FromQuery(Name = "fra")]
    public DateOnly? From { get; set; }

    /// <summary>The last day, in Copenhagen.</summary>
    [FromQuery(Name = "til")]
    public DateOnly? To { get; set; }

    /// <summary>A part of the thing's name.</summary>
    [FromQuery(Name = "navn")]
    public string? Name { get; set; }

    /// <summary>A thing with everything that belongs to it: <c>Meeting/3/</c>.</summary>
    [FromQuery(Name = "under")]
    public string? Under { get; set; }

    /// <summary>Where the page before it ended.</summary>
    [FromQuery(Name = "foer")]
    public string? Before { get; set; }

    /// <summary>Whether anything is asked for in particular.</summary>
    public bool IsSet => Kind is not null || Who is not null || From is not null || To is not null || Name is not null || Under is not null;
}

/// <summary>Texts within their limits and days that can be.</summary>
public sealed class EventLogFilterValidator : AbstractValidator<EventLogFilter>
{
    public EventLogFilterValidator()
    {
        RuleFor(filter => filter.From).Plausible().OverridePropertyName("fra");
        RuleFor(filter => filter.To).Plausible().OverridePropertyName("til");
        RuleFor(filter => filter.Name).AtMost(TextLimits.Line).OverridePropertyName("navn");
    }
}
