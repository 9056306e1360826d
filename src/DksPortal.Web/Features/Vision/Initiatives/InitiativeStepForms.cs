using DksPortal.Domain;
using DksPortal.Domain.Vision;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>How it goes: a step with a word on it, or a word alone.</summary>
public sealed class InitiativeStepForm : IVersionedForm
{
    public string? Note { get; set; }

    /// <summary>The step; null when something is only said.</summary>
    public InitiativeStep? Step { get; set; }

    public int Version { get; set; }
}

/// <summary>What a step needs.</summary>
public sealed class InitiativeStepFormRules : AbstractValidator<InitiativeStepForm>
{
    public InitiativeStepFormRules()
    {
        RuleFor(form => form.Step).IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Note).AtMost(TextLimits.Remark);
        RuleFor(form => form.Note).Required("Initiative.ReasonMissing").When(form => form.Step == InitiativeStep.Stop);
        RuleFor(form => form.Note).Required("Initiative.NoteMissing").When(form => form.Step is null);
    }
}

/// <summary>That it was carried out, and what shows it.</summary>
public sealed class EvidenceForm : IVersionedForm
{
    public string? Evidence { get; set; }

    public string? EvidenceLink { get; set; }

    public int Version { get; set; }
}

/// <summary>What carrying it out needs.</summary>
public sealed class EvidenceFormRules : AbstractValidator<EvidenceForm>
{
    public EvidenceFormRules()
    {
        RuleFor(form => form.Evidence).Must((form, text) => Cleaned.Text(text) is not null || Cleaned.Text(form.EvidenceLink) is not null)
            .WithMessage("Initiative.EvidenceMissing").AtMost(TextLimits.Remark);
        RuleFor(form => form.EvidenceLink).AtMost(TextLimits.Remark).Must(typed => Initiative.IsLink(Cleaned.Line(typed))).WithMessage("Initiative.LinkImpossible");
    }
}
