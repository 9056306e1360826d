using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>What a registration begins with.</summary>
public sealed class StartForm
{
    /// <summary>As it was typed; empty while the enterprise has none.</summary>
    public string? Cvr { get; set; }

    /// <summary>May be left to the register, where numbers are looked up.</summary>
    public string? Name { get; set; }
}

/// <summary>What the form must hold.</summary>
public sealed class StartFormRules : AbstractValidator<StartForm>
{
    public StartFormRules()
    {
        RuleFor(form => form.Cvr).CvrOrNothing();
        RuleFor(form => form.Name).AtMost(TextLimits.Line);
    }
}
