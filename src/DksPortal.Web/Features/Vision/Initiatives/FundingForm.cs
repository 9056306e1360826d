using DksPortal.Domain.Vision;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using FluentValidation;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>The fields that say whether there is money.</summary>
public interface IFundingFields
{
    Funding? Funding { get; }

    /// <summary>As <see cref="Kroner.Parse"/> reads it; empty when not known.</summary>
    string? Amount { get; }
}

/// <summary>Whether there is money for an initiative.</summary>
public sealed class FundingForm : IVersionedForm, IFundingFields
{
    public Funding? Funding { get; set; }

    public string? Amount { get; set; }

    public int Version { get; set; }

    /// <summary>The form of one as it stands.</summary>
    public static FundingForm Of(Initiative initiative) => new()
    {
        Funding = initiative.Funding,
        Amount = initiative.Amount?.ToKroner(),
        Version = initiative.Version,
    };
}

/// <summary>What those fields must hold.</summary>
public sealed class FundingRules : AbstractValidator<IFundingFields>
{
    public FundingRules()
    {
        RuleFor(form => form.Funding).Required("Value.Missing").IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Amount)
            .Must(Kroner.CanRead).WithMessage("Initiative.AmountUnreadable")
            .Must(typed => Kroner.Parse(typed) is null or (> 0 and <= Initiative.MostKroner)).WithMessage("Initiative.AmountImpossible");
    }
}

/// <summary>What the form must hold.</summary>
public sealed class FundingFormRules : AbstractValidator<FundingForm>
{
    public FundingFormRules() => Include(new FundingRules());
}
