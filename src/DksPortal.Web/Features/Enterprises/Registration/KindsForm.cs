using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>Which kinds the enterprise is of, and what it is for.</summary>
public sealed class KindsForm : IPartForm<KindsForm>
{
    public bool IsDemocratic { get; set; }

    public bool IsCooperative { get; set; }

    public bool IsSocialEconomy { get; set; }

    /// <summary>Null where it is not known.</summary>
    public bool? InNationalRegister { get; set; }

    public string? Purpose { get; set; }

    public int Version { get; set; }

    public static RegistrationPart Part => RegistrationPart.Kinds;

    public static KindsForm Showing(EnterpriseRegistration registration) => new()
    {
        IsDemocratic = registration.IsDemocratic,
        IsCooperative = registration.IsCooperative,
        IsSocialEconomy = registration.IsSocialEconomy,
        InNationalRegister = registration.InNationalRegister,
        Purpose = registration.Purpose,
        Version = registration.Version,
    };

    public void Tell(EnterpriseRegistration registration, DateOnly today)
    {
        EnterpriseKind?[] told = [IsDemocratic ? EnterpriseKind.Democratic : null, IsCooperative ? EnterpriseKind.Cooperative : null, IsSocialEconomy ? EnterpriseKind.SocialEconomy : null];
        registration.IsOfKinds([.. told.OfType<EnterpriseKind>()], FactSource.Enterprise, today);
        registration.IsOwnedBy(Purpose, registration.Owners, registration.OneMemberOneVote, registration.Surplus, FactSource.Enterprise, today);
        registration.IsThisLarge(registration.Size, registration.Stage, InNationalRegister, FactSource.Enterprise, today);
    }
}

/// <summary>What the form must hold.</summary>
public sealed class KindsFormRules : AbstractValidator<KindsForm>
{
    public KindsFormRules() => RuleFor(form => form.Purpose).AtMost(TextLimits.Remark);
}
