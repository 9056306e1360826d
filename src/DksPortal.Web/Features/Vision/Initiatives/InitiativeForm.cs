using DksPortal.Domain;
using DksPortal.Domain.Vision;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>What an initiative is, as the secretariat writes it.</summary>
public class InitiativeForm : IVersionedForm
{
    public string? Title { get; set; }

    public string? Description { get; set; }

    /// <summary>The numbers of the principles that it stands under.</summary>
    public List<int> Principles { get; set; } = [];

    public int? AdministrationId { get; set; }

    /// <summary>The name of an organisation, known or new.</summary>
    public string? Organisation { get; set; }

    public string? Source { get; set; }

    public int Version { get; set; }

    /// <summary>The form of one as it stands.</summary>
    public static InitiativeForm Of(Initiative initiative) => new()
    {
        Title = initiative.Title,
        Description = initiative.Description,
        Principles = [.. initiative.Principles.Select(tie => tie.VisionPrinciple!.Number).Order()],
        AdministrationId = initiative.AdministrationId,
        Organisation = initiative.Organisation?.Name,
        Source = initiative.Source,
        Version = initiative.Version,
    };
}

/// <summary>A new one, with what it came from.</summary>
public sealed class NewInitiativeForm : InitiativeForm, IFundingFields, IDecisionFields
{
    public Funding? Funding { get; set; } = Domain.Vision.Funding.NotAssessed;

    public string? Amount { get; set; }

    public DecisionPath? DecisionPath { get; set; } = Domain.Vision.DecisionPath.None;

    public int? CommitteeId { get; set; }

    public string? DecisionExpected { get; set; }

    /// <summary>The recommendation that it comes from, if it comes from one.</summary>
    public int? RecommendationId { get; set; }

    /// <summary>The action item that it comes from, if it comes from one.</summary>
    public int? ActionItemId { get; set; }
}

/// <summary>What an initiative must have.</summary>
public sealed class InitiativeFormRules : AbstractValidator<InitiativeForm>
{
    public InitiativeFormRules()
    {
        RuleFor(form => form.Title).Required("Initiative.TitleMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Description).AtMost(TextLimits.Text);
        RuleFor(form => form.Principles).Must(numbers => numbers.Count > 0).WithMessage("Initiative.PrincipleMissing");
        RuleFor(form => form.Organisation).AtMost(TextLimits.Line);
        RuleFor(form => form.Source).AtMost(TextLimits.Line);
    }
}

/// <summary>What a new one must have.</summary>
public sealed class NewInitiativeFormRules : AbstractValidator<NewInitiativeForm>
{
    public NewInitiativeFormRules()
    {
        Include(new InitiativeFormRules());
        Include(new FundingRules());
        Include(new DecisionRules());
    }
}
