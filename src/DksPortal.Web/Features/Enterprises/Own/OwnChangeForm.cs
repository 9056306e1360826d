using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Own;

/// <summary>What an enterprise says of its kinds and criteria; the secretariat approves it before it counts.</summary>
public sealed class OwnChangeForm : IVersionedForm
{
    public List<EnterpriseKind> Kinds { get; set; } = [];

    public string? Purpose { get; set; }

    public string? Owners { get; set; }

    public bool? OneMemberOneVote { get; set; }

    public string? Surplus { get; set; }

    public string? PurposeEvidence { get; set; }

    public string? SaleEvidence { get; set; }

    public string? ReinvestmentEvidence { get; set; }

    public string? IndependenceEvidence { get; set; }

    /// <summary>The version of the change that is on its way; 0 while there is none.</summary>
    public int Version { get; set; }

    /// <summary>What a change tells, or what stands while there is none.</summary>
    public static OwnChangeForm Of(EnterpriseProfile told, EnterpriseRegistration? evidence, EnterpriseRegistration? change) => new()
    {
        Kinds = [.. told.Kinds],
        Purpose = told.Purpose,
        Owners = told.Owners,
        OneMemberOneVote = told.OneMemberOneVote,
        Surplus = told.Surplus,
        PurposeEvidence = evidence?.Of(Criterion.Purpose)?.Evidence,
        SaleEvidence = evidence?.Of(Criterion.Sale)?.Evidence,
        ReinvestmentEvidence = evidence?.Of(Criterion.Reinvestment)?.Evidence,
        IndependenceEvidence = evidence?.Of(Criterion.Independence)?.Evidence,
        Version = change?.Version ?? 0,
    };

    /// <summary>Writes it in a change.</summary>
    public void TellTo(EnterpriseRegistration change, DateOnly today)
    {
        change.IsOfKinds(Kinds, FactSource.Enterprise, today);
        change.IsOwnedBy(Purpose, Owners, OneMemberOneVote, Surplus, FactSource.Enterprise, today);
        change.Show(Criterion.Purpose, PurposeEvidence);
        change.Show(Criterion.Sale, SaleEvidence);
        change.Show(Criterion.Reinvestment, ReinvestmentEvidence);
        change.Show(Criterion.Independence, IndependenceEvidence);
    }
}

/// <summary>No text is too long. What is lacking keeps nobody from saving a draft: the change itself says so when it is sent.</summary>
public sealed class OwnChangeFormRules : AbstractValidator<OwnChangeForm>
{
    public OwnChangeFormRules()
    {
        RuleFor(form => form.Kinds).Must(kinds => kinds.All(Enum.IsDefined)).WithMessage("Value.Invalid");
        RuleFor(form => form.Purpose).AtMost(TextLimits.Remark);
        RuleFor(form => form.Owners).AtMost(TextLimits.Remark);
        RuleFor(form => form.Surplus).AtMost(TextLimits.Remark);
        RuleFor(form => form.PurposeEvidence).AtMost(TextLimits.Remark);
        RuleFor(form => form.SaleEvidence).AtMost(TextLimits.Remark);
        RuleFor(form => form.ReinvestmentEvidence).AtMost(TextLimits.Remark);
        RuleFor(form => form.IndependenceEvidence).AtMost(TextLimits.Remark);
    }
}
