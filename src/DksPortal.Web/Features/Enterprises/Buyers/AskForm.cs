using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Buyers;

/// <summary>What a buyer looks for, as the address holds it.</summary>
public sealed class AskForm
{
    [FromQuery(Name = "behov")]
    public string? Need { get; set; }

    /// <summary>As <see cref="Kroner.Parse"/> reads it; empty when not known.</summary>
    [FromQuery(Name = "beloeb")]
    public string? Amount { get; set; }

    [FromQuery(Name = "senest")]
    public DateOnly? NeededBy { get; set; }
}

/// <summary>What the question must hold.</summary>
public sealed class AskFormRules : AbstractValidator<AskForm>
{
    public AskFormRules()
    {
        RuleFor(form => form.Need).Required("Buyer.NeedMissing").AtMost(TextLimits.Line).OverridePropertyName("behov");
        RuleFor(form => form.Amount).Amount().OverridePropertyName("beloeb");
        RuleFor(form => form.NeededBy).Plausible().OverridePropertyName("senest");
    }
}

/// <summary>Rules that the forms of a question share.</summary>
internal static class BuyerRules
{
    /// <summary>Can be read as an amount that somebody can mean.</summary>
    public static IRuleBuilderOptions<T, string?> Amount<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(Kroner.CanRead).WithMessage("Buyer.AmountUnreadable")
        .Must(typed => Kroner.Parse(typed) is null or (> 0 and <= EnterpriseProfile.MostKroner)).WithMessage("Buyer.AmountImpossible");
}
