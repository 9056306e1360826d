using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>An action item: what, who, when.</summary>
public sealed class ActionForm : IVersionedForm
{
    public string? What { get; set; }

    /// <summary>The name of a person, an organisation or an administration.</summary>
    public string? Responsible { get; set; }

    public DateOnly? Due { get; set; }

    public int Version { get; set; }
}

/// <summary>What an action item must have.</summary>
public sealed class ActionFormRules : AbstractValidator<ActionForm>
{
    public ActionFormRules()
    {
        RuleFor(form => form.What).Required("Action.WhatMissing").AtMost(TextLimits.Remark);
        RuleFor(form => form.Responsible).Required("Action.ResponsibleMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Due).Plausible();
    }
}

/// <summary>Finds who is responsible by name.</summary>
public static class ResponsibleLookup
{
    /// <summary>The administration, organisation or person of that name; a name that nobody bears becomes a person.</summary>
    public static async Task<Responsible> ResponsibleAsync(this PortalDb db, string typed, CancellationToken cancel)
    {
        var name = Cleaned.Required(typed, "Action.ResponsibleMissing");
        if (await db.Administrations.FirstOrDefaultAsync(body => body.Name == name || body.ShortName == name || body.OtherName == name, cancel) is { } administration)
        {
            return new Responsible(null, null, administration);
        }

        var key = NameKey.Of(name);
        var organisation = await db.Organisations.FirstOrDefaultAsync(one => one.NameKey == key || one.Spellings.Any(spelling => spelling.NameKey == key), cancel);
        if (organisation is not null) return new Responsible(null, organisation, null);
        var person = await db.People.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Name == name, cancel);
        return new Responsible(person ?? db.Add(new Person(name)).Entity, null, null);
    }

    /// <summary>All names that can be responsible, for a list to choose from.</summary>
    public static async Task<IReadOnlyList<string>> ResponsibleNamesAsync(this PortalDb db, CancellationToken cancel) =>
    [
        .. await db.Administrations.Select(body => body.Name).ToListAsync(cancel),
        .. await db.People.OrderBy(person => person.Name).Select(person => person.Name).ToListAsync(cancel),
        .. await db.Organisations.OrderBy(one => one.Name).Select(one => one.Name).ToListAsync(cancel),
    ];
}
