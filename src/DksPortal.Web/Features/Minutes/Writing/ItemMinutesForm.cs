using DksPortal.Domain;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>What is written on one item.</summary>
public sealed class ItemMinutesForm : IVersionedForm
{
    public string? Discussion { get; set; }

    public string? Conclusion { get; set; }

    public Outcome? Outcome { get; set; }

    public string? ReferredTo { get; set; }

    /// <summary>What stood there when the page was opened, so that a conflict can be judged.</summary>
    public string? OriginalDiscussion { get; set; }

    public string? OriginalConclusion { get; set; }

    /// <summary>The version that was read; 0 when nothing had been written.</summary>
    public int Version { get; set; }

    /// <summary>The form of what stands; empty when nothing does.</summary>
    public static ItemMinutesForm Of(WrittenRow? written) => new()
    {
        Discussion = written?.Discussion,
        Conclusion = written?.Conclusion,
        Outcome = written?.Outcome,
        ReferredTo = written?.ReferredTo,
        OriginalDiscussion = written?.Discussion,
        OriginalConclusion = written?.Conclusion,
        Version = written?.Version ?? 0,
    };

    /// <summary>Whether it says, once cleaned, what stands there.</summary>
    public bool Says(ItemMinutes written) =>
        (Cleaned.Text(Discussion), Cleaned.Text(Conclusion), Outcome) == (written.Discussion, written.Conclusion, written.Outcome)
        && (Outcome != Domain.Minutes.Outcome.Referred || Cleaned.Line(ReferredTo) == written.ReferredTo);

    /// <summary>From here on what stands now is what the writer has seen.</summary>
    public void HasSeen(ItemMinutesForm saved) => (OriginalDiscussion, OriginalConclusion) = (saved.Discussion, saved.Conclusion);
}

/// <summary>What the text of an item must keep to.</summary>
public sealed class ItemMinutesFormRules : AbstractValidator<ItemMinutesForm>
{
    public ItemMinutesFormRules()
    {
        RuleFor(form => form.Discussion).AtMost(TextLimits.Minutes);
        RuleFor(form => form.Conclusion).AtMost(TextLimits.Text);
        RuleFor(form => form.Outcome).IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.ReferredTo).AtMost(TextLimits.Line)
            .Must((form, whom) => form.Outcome != Domain.Minutes.Outcome.Referred || Cleaned.Text(whom) is not null).WithMessage("Minutes.ReferredToMissing");
    }
}
