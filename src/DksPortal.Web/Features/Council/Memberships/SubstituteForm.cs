using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Council.Memberships;

/// <summary>Who comes when a member cannot; empty for nobody.</summary>
public sealed class SubstituteForm : IVersionedForm
{
    public string? Substitute { get; set; }

    public int Version { get; set; }

    /// <summary>The form of a membership as it stands.</summary>
    public static SubstituteForm Of(Membership held) => new() { Substitute = held.Substitute?.Name, Version = held.Version };
}

/// <summary>What naming a substitute needs.</summary>
public sealed class SubstituteFormRules : AbstractValidator<SubstituteForm>
{
    public SubstituteFormRules() => RuleFor(form => form.Substitute).AtMost(TextLimits.Line);
}
