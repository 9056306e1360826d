using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>A recommendation: what is advised, and to whom.</summary>
public sealed class RecommendationForm : IVersionedForm
{
    public string? Text { get; set; }

    /// <summary>A committee or an administration, as <see cref="FollowUp.AddresseeLookup"/> names its options.</summary>
    public string? Addressee { get; set; }

    public int Version { get; set; }
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
