using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.FollowUp.ActionItems;

/// <summary>How it goes: a step with a word on it, or a word alone.</summary>
public sealed class ActionStepForm : IVersionedForm
{
    public string? Note { get; set; }

    /// <summary>The step; null when something is only said.</summary>
    public ActionItemStep? Step { get; set; }

    public int Version { get; set; }
}

/// <summary>What a step needs.</summary>
public sealed class ActionStepFormRules : AbstractValidator<ActionStepForm>
{
    public ActionStepFormRules()
    {
        RuleFor(form => form.Step).IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Note).AtMost(TextLimits.Remark);
        RuleFor(form => form.Note).Required("Action.ReasonMissing").When(form => form.Step == ActionItemStep.Drop);
        RuleFor(form => form.Note).Required("Action.NoteMissing").When(form => form.Step is null);
    }
}

/// <summary>An action item as the secretariat changes it after the meeting.</summary>
public sealed class ActionItemForm : IVersionedForm
{
    public string? What { get; set; }

    /// <summary>The name of a person, an organisation or an administration.</summary>
    public string? Responsible { get; set; }

    public DateOnly? Due { get; set; }

    public int Version { get; set; }

    /// <summary>The form of one as it stands.</summary>
    public static ActionItemForm Of(ActionItem action) => new()
    {
        What = action.What,
        Responsible = action.ResponsibleName,
        Due = action.Due,
        Version = action.Version,
    };
}

/// <summary>What an action item must have.</summary>
public sealed class ActionItemFormRules : AbstractValidator<ActionItemForm>
{
    public ActionItemFormRules()
    {
        RuleFor(form => form.What).Required("Action.WhatMissing").AtMost(TextLimits.Remark);
        RuleFor(form => form.Responsible).Required("Action.ResponsibleMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Due).Plausible();
    }
}
