using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>The enterprise's own evidence of the criteria. The fifth, a CVR number, shows itself.</summary>
public sealed class CriteriaForm : IPartForm<CriteriaForm>
{
    public string? PurposeEvidence { get; set; }

    public string? SaleEvidence { get; set; }

    public string? ReinvestmentEvidence { get; set; }

    public string? IndependenceEvidence { get; set; }

    public int Version { get; set; }

    public static RegistrationPart Part => RegistrationPart.Criteria;

    public static CriteriaForm Showing(EnterpriseRegistration registration) => new()
    {
        PurposeEvidence = registration.Of(Criterion.Purpose)?.Evidence,
        SaleEvidence = registration.Of(Criterion.Sale)?.Evidence,
        ReinvestmentEvidence = registration.Of(Criterion.Reinvestment)?.Evidence,
        IndependenceEvidence = registration.Of(Criterion.Independence)?.Evidence,
        Version = registration.Version,
    };

    public void Tell(EnterpriseRegistration registration, DateOnly today)
    {
        registration.Show(Criterion.Purpose, PurposeEvidence);
        registration.Show(Criterion.Sale, SaleEvidence);
        registration.Show(Criterion.Reinvestment, ReinvestmentEvidence);
        registration.Show(Criterion.Independence, IndependenceEvidence);
    }
}

/// <summary>What the form must hold.</summary>
public sealed class CriteriaFormRules : AbstractValidator<CriteriaForm>
{
    public CriteriaFormRules()
    {
        RuleFor(form => form.PurposeEvidence).AtMost(TextLimits.Remark);
        RuleFor(form => form.SaleEvidence).AtMost(TextLimits.Remark);
        RuleFor(form => form.ReinvestmentEvidence).AtMost(TextLimits.Remark);
        RuleFor(form => form.IndependenceEvidence).AtMost(TextLimits.Remark);
    }
}
