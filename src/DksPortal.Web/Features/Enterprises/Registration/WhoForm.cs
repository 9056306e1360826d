using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Features.Council.Terms;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>Who the enterprise is.</summary>
public sealed class WhoForm : IPartForm<WhoForm>
{
    public LegalForm? LegalForm { get; set; }

    /// <summary>As <see cref="PartialDate.Parse"/> reads it.</summary>
    public string? Founded { get; set; }

    public string? Street { get; set; }

    public string? PostalCode { get; set; }

    public string? City { get; set; }

    public District? District { get; set; }

    public Sector? Sector { get; set; }

    public EnterpriseStage? Stage { get; set; }

    public int Version { get; set; }

    public static RegistrationPart Part => RegistrationPart.Who;

    public static WhoForm Showing(EnterpriseRegistration registration) => new()
    {
        LegalForm = registration.LegalForm,
        Founded = registration.Founded.Typed(),
        Street = registration.Street,
        PostalCode = registration.PostalCode,
        City = registration.City,
        District = registration.District,
        Sector = registration.Sector,
        Stage = registration.Stage,
        Version = registration.Version,
    };

    public void Tell(EnterpriseRegistration registration, DateOnly today)
    {
        registration.IsCalled(registration.Cvr, registration.Name, LegalForm, PartialDate.Parse(Founded), FactSource.Enterprise, today);
        registration.LiesAt(Street, PostalCode, City, District, FactSource.Enterprise, today);
        registration.LivesBy(Sector, FactSource.Enterprise, today);
        registration.IsThisLarge(registration.Size, Stage, registration.InNationalRegister, FactSource.Enterprise, today);
    }
}

/// <summary>What the form must hold.</summary>
public sealed class WhoFormRules : AbstractValidator<WhoForm>
{
    public WhoFormRules()
    {
        RuleFor(form => form.Founded)
            .Must(typed => string.IsNullOrWhiteSpace(typed) || PartialDate.Parse(typed) is not null).WithMessage("Date.PartialUnreadable")
            .Must(typed => PartialDate.Parse(typed) is null or { Year: >= 1500 and <= 2100 }).WithMessage("RegistrationPage.FoundedImplausible");
        RuleFor(form => form.Street).AtMost(TextLimits.Line);
        RuleFor(form => form.PostalCode)
            .Must(typed => Cleaned.Line(typed) is null || (Cleaned.Line(typed) is { Length: 4 } code && code.All(char.IsAsciiDigit))).WithMessage("Enterprise.PostalCodeImpossible");
        RuleFor(form => form.City).AtMost(TextLimits.Line);
    }
}
