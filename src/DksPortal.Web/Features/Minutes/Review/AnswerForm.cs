using DksPortal.Domain;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Minutes.Review;

/// <summary>The answer to a remark, perhaps with the item's text as it is changed because of it.</summary>
public sealed class AnswerForm : IVersionedForm
{
    public CommentAnswer Answer { get; set; }

    public string? Reply { get; set; }

    public string? Discussion { get; set; }

    public string? Conclusion { get; set; }

    /// <summary>The version at which the item was read.</summary>
    public int Version { get; set; }

    /// <summary>The form of an item as it stands.</summary>
    public static AnswerForm Of(WrittenRow? written) =>
        new() { Discussion = written?.Discussion, Conclusion = written?.Conclusion, Version = written?.Version ?? 0 };
}

/// <summary>A refusal says why.</summary>
public sealed class AnswerFormRules : AbstractValidator<AnswerForm>
{
    public AnswerFormRules()
    {
        RuleFor(form => form.Answer).Must(answer => answer is CommentAnswer.TakenIn or CommentAnswer.Declined).WithMessage("Comment.AnswerMissing");
        RuleFor(form => form.Reply).AtMost(TextLimits.Remark)
            .Must((form, reply) => form.Answer != CommentAnswer.Declined || Cleaned.Text(reply) is not null).WithMessage("Comment.ReasonMissing");
        RuleFor(form => form.Discussion).AtMost(TextLimits.Minutes);
        RuleFor(form => form.Conclusion).AtMost(TextLimits.Text);
    }
}
