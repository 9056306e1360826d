using DksPortal.Domain.Meetings;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>Somebody who came, left or was out at one item.</summary>
public sealed class MovementForm : IVersionedForm
{
    /// <summary>The invitation of whoever it was.</summary>
    public int? Who { get; set; }

    public MovementKind? What { get; set; }

    public int Version { get; set; }
}

/// <summary>What must be told of it.</summary>
public sealed class MovementFormRules : AbstractValidator<MovementForm>
{
    public MovementFormRules()
    {
        RuleFor(form => form.Who).Required("Movement.WhoMissing");
        RuleFor(form => form.What).Required("Movement.WhatMissing").IsInEnum().WithMessage("Value.Invalid");
    }
}
