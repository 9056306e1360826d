using DksPortal.Domain;
using DksPortal.Domain.Vision;
using DksPortal.Web.Features.Council.Terms;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>The fields that say who must decide, and when that is expected.</summary>
public interface IDecisionFields
{
    DecisionPath? DecisionPath { get; }

    int? CommitteeId { get; }

    /// <summary>As <see cref="PartialDate.Parse"/> reads it; empty when not known.</summary>
    string? DecisionExpected { get; }
}

/// <summary>Who must decide on an initiative, when, and what came of it.</summary>
public sealed class DecisionForm : IVersionedForm, IDecisionFields
{
    public DecisionPath? DecisionPath { get; set; }

    public int? CommitteeId { get; set; }

    public string? DecisionExpected { get; set; }

    public string? DecisionOutcome { get; set; }

    public int Version { get; set; }

    /// <summary>The form of one as it stands.</summary>
    public static DecisionForm Of(Initiative initiative) => new()
    {
        DecisionPath = initiative.DecisionPath,
        CommitteeId = initiative.CommitteeId,
        DecisionExpected = initiative.DecisionExpected.Typed(),
        DecisionOutcome = initiative.DecisionOutcome,
        Version = initiative.Version,
    };
}

/// <summary>What those fields must hold. Nothing that was filled in is dropped without a word.</summary>
public sealed class DecisionRules : AbstractValidator<IDecisionFields>
{
    public DecisionRules()
    {
        RuleFor(form => form.DecisionPath).Required("Value.Missing").IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.DecisionPath).NotEqual(Domain.Vision.DecisionPath.None).WithMessage("Initiative.PathMissing")
            .When(form => Cleaned.Text(form.DecisionExpected) is not null);
        RuleFor(form => form.DecisionPath).Equal(Domain.Vision.DecisionPath.Committee).WithMessage("Initiative.PathIsNoCommittee")
            .When(form => form.CommitteeId is not null);
        RuleFor(form => form.CommitteeId).Required("Initiative.CommitteeMissing").When(form => form.DecisionPath == Domain.Vision.DecisionPath.Committee);
        RuleFor(form => form.DecisionExpected).PartialDate();
    }
}

/// <summary>What the form must hold.</summary>
public sealed class DecisionFormRules : AbstractValidator<DecisionForm>
{
    public DecisionFormRules()
    {
        Include(new DecisionRules());
        RuleFor(form => form.DecisionOutcome).AtMost(TextLimits.Remark);
        RuleFor(form => form.DecisionPath).NotEqual(Domain.Vision.DecisionPath.None).WithMessage("Initiative.PathMissing")
            .When(form => Cleaned.Text(form.DecisionOutcome) is not null);
    }
}
