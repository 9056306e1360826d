using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Council.Terms;

/// <summary>A decision on whether the council goes on after its term.</summary>
public sealed class ContinuationForm : IVersionedForm
{
    public ContinuationDecision? Decision { get; set; }

    /// <summary>As <see cref="PartialDate.Parse"/> reads it; empty when not told.</summary>
    public string? Date { get; set; }

    public string? DecidedBy { get; set; }

    public string? Text { get; set; }

    public string? Source { get; set; }

    /// <summary>The version of the term.</summary>
    public int Version { get; set; }

    /// <summary>The form of a term's decision as it stands, empty while there is none.</summary>
    public static ContinuationForm Of(CouncilTerm term) => new()
    {
        Decision = term.Continuation?.Decision,
        Date = term.Continuation?.Date.Typed(),
        DecidedBy = term.Continuation?.DecidedBy,
        Text = term.Continuation?.Text,
        Source = term.Continuation?.Source,
        Version = term.Version,
    };

    /// <summary>The decision.</summary>
    public Continuation ToContinuation() => new(Decision!.Value, PartialDate.Parse(Date), DecidedBy, Text, Source);
}

/// <summary>What a decision must have.</summary>
public sealed class ContinuationFormRules : AbstractValidator<ContinuationForm>
{
    public ContinuationFormRules()
    {
        RuleFor(form => form.Decision).Required("Continuation.DecisionMissing").IsInEnum().WithMessage("Continuation.DecisionMissing");
        RuleFor(form => form.Date).PartialDate();
        RuleFor(form => form.DecidedBy).AtMost(TextLimits.Line);
        RuleFor(form => form.Text).AtMost(TextLimits.Remark);
        RuleFor(form => form.Source).AtMost(TextLimits.Line);
    }
}
