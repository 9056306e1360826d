using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>What the enterprise sells, to whom, and how large an order it can take.</summary>
public sealed class SellsForm : IPartForm<SellsForm>
{
    public string? Sells { get; set; }

    public string? SellsTo { get; set; }

    /// <summary>As <see cref="Kroner.Parse"/> reads it.</summary>
    public string? LargestOrder { get; set; }

    public string? CapacityNote { get; set; }

    public int Version { get; set; }

    public static RegistrationPart Part => RegistrationPart.Sells;

    public static SellsForm Showing(EnterpriseRegistration registration) => new()
    {
        Sells = registration.Sells,
        SellsTo = registration.SellsTo,
        LargestOrder = registration.LargestOrder?.ToKroner(),
        CapacityNote = registration.CapacityNote,
        Version = registration.Version,
    };

    public void Tell(EnterpriseRegistration registration, DateOnly today)
    {
        registration.Offers(Sells, SellsTo, FactSource.Enterprise, today);
        registration.CanTake(Kroner.Parse(LargestOrder), CapacityNote, FactSource.Enterprise, today);
    }
}

/// <summary>What the form must hold.</summary>
public sealed class SellsFormRules : AbstractValidator<SellsForm>
{
    public SellsFormRules()
    {
        RuleFor(form => form.Sells).AtMost(TextLimits.Remark);
        RuleFor(form => form.SellsTo).AtMost(TextLimits.Remark);
        RuleFor(form => form.LargestOrder)
            .Must(typed => Kroner.CanRead(typed) && Kroner.Parse(typed) is null or (> 0 and <= EnterpriseProfile.MostKroner)).WithMessage("Enterprise.LargestOrderImpossible");
        RuleFor(form => form.CapacityNote).AtMost(TextLimits.Remark);
    }
}
