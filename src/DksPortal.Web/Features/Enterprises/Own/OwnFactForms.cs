using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Features.Council.Terms;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Own;

/// <summary>Who an enterprise is, as it tells itself. Its CVR number stands.</summary>
public sealed class OwnIdentityForm : IVersionedForm
{
    public string? Name { get; set; }

    public LegalForm? LegalForm { get; set; }

    /// <summary>As <see cref="PartialDate.Parse"/> reads it.</summary>
    public string? Founded { get; set; }

    public string? Street { get; set; }

    public string? PostalCode { get; set; }

    public string? City { get; set; }

    public District? District { get; set; }

    public Sector? Sector { get; set; }

    public EnterpriseSize? Size { get; set; }

    public EnterpriseStage? Stage { get; set; }

    public bool? InNationalRegister { get; set; }

    public int Version { get; set; }

    /// <summary>The form of an enterprise as it stands.</summary>
    public static OwnIdentityForm Of(Enterprise one) => new()
    {
        Name = one.Name,
        LegalForm = one.LegalForm,
        Founded = one.Founded.Typed(),
        Street = one.Street,
        PostalCode = one.PostalCode,
        City = one.City,
        District = one.District,
        Sector = one.Sector,
        Size = one.Size,
        Stage = one.Stage,
        InNationalRegister = one.InNationalRegister,
        Version = one.Version,
    };

    /// <summary>Tells it of the enterprise.</summary>
    public void TellTo(Enterprise one, DateOnly today)
    {
        one.IsCalled(one.Cvr, Name, LegalForm, PartialDate.Parse(Founded), FactSource.Enterprise, today);
        one.LiesAt(Street, PostalCode, City, District, FactSource.Enterprise, today);
        one.LivesBy(Sector, FactSource.Enterprise, today);
        one.IsThisLarge(Size, Stage, InNationalRegister, FactSource.Enterprise, today);
    }
}

/// <summary>What a registration must tell of this, the directory keeps.</summary>
public sealed class OwnIdentityFormRules : AbstractValidator<OwnIdentityForm>
{
    public OwnIdentityFormRules()
    {
        RuleFor(form => form.Name).Required("Enterprise.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.LegalForm).IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Founded)
            .Must(text => string.IsNullOrWhiteSpace(text) || PartialDate.Parse(text) is { Year: >= 1500 and <= 2100 }).WithMessage("Date.PartialUnreadable");
        RuleFor(form => form.Street).AtMost(TextLimits.Line);
        RuleFor(form => form.PostalCode).Required("Registration.AddressMissing")
            .Must(code => code is null || Cleaned.Line(code) is { Length: 4 } four && four.All(char.IsAsciiDigit)).WithMessage("Enterprise.PostalCodeImpossible");
        RuleFor(form => form.City).AtMost(TextLimits.Line);
        RuleFor(form => form.District).IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Sector).Required("Registration.SectorMissing").IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Size).IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Stage).IsInEnum().WithMessage("Value.Invalid");
    }
}

/// <summary>What an enterprise sells, and how large an order it can take.</summary>
public sealed class OwnSalesForm : IVersionedForm
{
    public string? Sells { get; set; }

    public string? SellsTo { get; set; }

    /// <summary>As <see cref="Kroner.Parse"/> reads it.</summary>
    public string? LargestOrder { get; set; }

    public string? CapacityNote { get; set; }

    public int Version { get; set; }

    /// <summary>The form of an enterprise as it stands.</summary>
    public static OwnSalesForm Of(Enterprise one) => new()
    {
        Sells = one.Sells,
        SellsTo = one.SellsTo,
        LargestOrder = one.LargestOrder?.ToKroner(),
        CapacityNote = one.CapacityNote,
        Version = one.Version,
    };

    /// <summary>Tells it of the enterprise.</summary>
    public void TellTo(Enterprise one, DateOnly today)
    {
        one.Offers(Sells, SellsTo, FactSource.Enterprise, today);
        one.CanTake(Kroner.Parse(LargestOrder), CapacityNote, FactSource.Enterprise, today);
    }
}

/// <summary>Something is sold; an amount is one.</summary>
public sealed class OwnSalesFormRules : AbstractValidator<OwnSalesForm>
{
    public OwnSalesFormRules()
    {
        RuleFor(form => form.Sells).Required("Registration.SellsMissing").AtMost(TextLimits.Remark);
        RuleFor(form => form.SellsTo).AtMost(TextLimits.Remark);
        RuleFor(form => form.LargestOrder)
            .Must(text => string.IsNullOrWhiteSpace(text) || Kroner.Parse(text) is > 0 and <= EnterpriseProfile.MostKroner).WithMessage("Enterprise.LargestOrderImpossible");
        RuleFor(form => form.CapacityNote).AtMost(TextLimits.Remark);
    }
}

/// <summary>How to reach an enterprise, and what of it may be public.</summary>
public sealed class OwnContactForm : IVersionedForm
{
    public string? ContactName { get; set; }

    public string? Email { get; set; }

    public string? Telephone { get; set; }

    public string? Website { get; set; }

    public bool ShowsContactName { get; set; }

    public bool ShowsEmail { get; set; }

    public bool ShowsTelephone { get; set; }

    public int Version { get; set; }

    /// <summary>The form of an enterprise as it stands.</summary>
    public static OwnContactForm Of(Enterprise one) => new()
    {
        ContactName = one.ContactName,
        Email = one.Email,
        Telephone = one.Telephone,
        Website = one.Website,
        ShowsContactName = one.ShowsContactName,
        ShowsEmail = one.ShowsEmail,
        ShowsTelephone = one.ShowsTelephone,
        Version = one.Version,
    };

    /// <summary>Tells it of the enterprise.</summary>
    public void TellTo(Enterprise one, DateOnly today)
    {
        one.IsReachedAt(ContactName, Email, Telephone, EnterpriseWebsite.Of(Website), FactSource.Enterprise, today);
        one.Shows(ShowsContactName, ShowsEmail, ShowsTelephone);
    }
}

/// <summary>Somebody answers, at an address that can be written to.</summary>
public sealed class OwnContactFormRules : AbstractValidator<OwnContactForm>
{
    public OwnContactFormRules()
    {
        RuleFor(form => form.ContactName).Required("Registration.ContactMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Email).Required("Registration.ContactMissing").AtMost(TextLimits.Line)
            .Must(text => Cleaned.Line(text) is not { } line || EnterpriseProfile.IsEmail(line)).WithMessage("Enterprise.EmailImpossible");
        RuleFor(form => form.Telephone).AtMost(TextLimits.Code);
        RuleFor(form => form.Website).AtMost(TextLimits.Line - EnterpriseWebsite.Beginning.Length)
            .Must(text => EnterpriseWebsite.Of(text) is not { } address || EnterpriseProfile.IsWebsite(address)).WithMessage("Enterprise.WebsiteImpossible");
    }
}
