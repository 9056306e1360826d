using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.FollowUp.Recommendations;

/// <summary>What is advised, and to whom.</summary>
public sealed class RecommendationForm : IVersionedForm
{
    public string? Text { get; set; }

    /// <summary>See <see cref="Addressees"/>.</summary>
    public string? Addressee { get; set; }

    public int Version { get; set; }

    /// <summary>The form of one as it stands.</summary>
    public static RecommendationForm Of(Recommendation recommendation) => new()
    {
        Text = recommendation.Text,
        Addressee = Addressees.KeyOf(recommendation),
        Version = recommendation.Version,
    };
}

/// <summary>What a recommendation must have.</summary>
public sealed class RecommendationFormRules : AbstractValidator<RecommendationForm>
{
    public RecommendationFormRules()
    {
        RuleFor(form => form.Text).Required("Recommendation.TextMissing").AtMost(TextLimits.Remark);
        RuleFor(form => form.Addressee).Required("Recommendation.AddresseeMissing");
    }
}

/// <summary>That it was sent, and when an answer is expected.</summary>
public sealed class SendForm : IVersionedForm
{
    public DateOnly? SentOn { get; set; }

    public DateOnly? AnswerExpected { get; set; }

    public int Version { get; set; }
}

/// <summary>What sending needs.</summary>
public sealed class SendFormRules : AbstractValidator<SendForm>
{
    public SendFormRules()
    {
        RuleFor(form => form.SentOn).Required("Recommendation.SentOnMissing").Plausible();
        RuleFor(form => form.AnswerExpected).Required("Recommendation.ExpectedMissing").Plausible()
            .Must((form, day) => day is null || form.SentOn is null || day >= form.SentOn).WithMessage("Recommendation.ExpectedBeforeSent");
    }
}

/// <summary>The answer, and how far it follows the advice.</summary>
public sealed class AnswerForm : IVersionedForm
{
    public Following? Followed { get; set; }

    public string? Answer { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public int Version { get; set; }
}

/// <summary>What an answer needs.</summary>
public sealed class AnswerFormRules : AbstractValidator<AnswerForm>
{
    public AnswerFormRules()
    {
        RuleFor(form => form.Followed).Required("Recommendation.FollowedMissing").IsInEnum().WithMessage("Recommendation.FollowedMissing");
        RuleFor(form => form.Answer).Required("Recommendation.AnswerMissing").AtMost(TextLimits.Text);
        RuleFor(form => form.AnsweredOn).Required("Recommendation.AnsweredOnMissing").Plausible();
    }
}
