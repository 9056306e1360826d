using DksPortal.Domain;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Minutes.Review;

/// <summary>A remark on an item.</summary>
public sealed class CommentForm : IVersionedForm
{
    public string? Text { get; set; }

    public string? Passage { get; set; }

    public string? Wording { get; set; }

    /// <summary>The version at which the minutes were read.</summary>
    public int Version { get; set; }

    /// <summary>What the form says.</summary>
    public Remark Remark => new(Text, Passage, Wording);
}

/// <summary>A remark says something; a wording says what it replaces.</summary>
public sealed class CommentFormRules : AbstractValidator<CommentForm>
{
    public CommentFormRules()
    {
        RuleFor(form => form.Text).Required("Comment.TextMissing").AtMost(TextLimits.Remark);
        RuleFor(form => form.Passage).AtMost(TextLimits.Remark)
            .Must((form, passage) => Cleaned.Text(form.Wording) is null || Cleaned.Text(passage) is not null).WithMessage("Comment.PassageMissing");
        RuleFor(form => form.Wording).AtMost(TextLimits.Remark);
    }
}
