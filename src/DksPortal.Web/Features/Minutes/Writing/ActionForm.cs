using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>An action item: what, who, when.</summary>
public sealed class ActionForm : IVersionedForm
{
    public string? What { get; set; }

    /// <summary>The name of a person, an organisation or an administration.</summary>
    public string? Responsible { get; set; }

    /// <summary>The day, in the words of <see cref="Domain.FollowUp.DueWords"/>.</summary>
    public string? Due { get; set; }

    public int Version { get; set; }
}

/// <summary>What an action item must have.</summary>
public sealed class ActionFormRules : AbstractValidator<ActionForm>
{
    public ActionFormRules()
    {
        RuleFor(form => form.What).Required("Action.WhatMissing").AtMost(TextLimits.Remark);
        RuleFor(form => form.Responsible).Required("Action.ResponsibleMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Due).AtMost(TextLimits.Code);
    }
}
