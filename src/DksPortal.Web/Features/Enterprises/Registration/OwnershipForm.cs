using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>Who owns the enterprise, how it votes and what becomes of the surplus.</summary>
public sealed class OwnershipForm : IPartForm<OwnershipForm>
{
    public string? Owners { get; set; }

    public bool? OneMemberOneVote { get; set; }

    public string? Surplus { get; set; }

    public int Version { get; set; }

    public static RegistrationPart Part => RegistrationPart.Ownership;

    public static OwnershipForm Showing(EnterpriseRegistration registration) => new()
    {
        Owners = registration.Owners,
        OneMemberOneVote = registration.OneMemberOneVote,
        Surplus = registration.Surplus,
        Version = registration.Version,
    };

    public void Tell(EnterpriseRegistration registration, DateOnly today) =>
        registration.IsOwnedBy(registration.Purpose, Owners, OneMemberOneVote, Surplus, FactSource.Enterprise, today);
}

/// <summary>What the form must hold.</summary>
public sealed class OwnershipFormRules : AbstractValidator<OwnershipForm>
{
    public OwnershipFormRules()
    {
        RuleFor(form => form.Owners).AtMost(TextLimits.Remark);
        RuleFor(form => form.Surplus).AtMost(TextLimits.Remark);
    }
}
