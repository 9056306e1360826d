using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>What the secretariat may write of an enterprise.</summary>
public sealed class EnterpriseFormRules : AbstractValidator<EnterpriseForm>
{
    private const int EarliestYear = 1600;
    private const int LatestYear = 2100;

    public EnterpriseFormRules()
    {
        RuleFor(form => form.Name).Required("Enterprise.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.LegalForm).IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Founded)
            .Must(typed => string.IsNullOrWhiteSpace(typed) || PartialDate.Parse(typed) is not null).WithMessage("Date.PartialUnreadable")
            .Must(typed => PartialDate.Parse(typed) is null or { Year: >= EarliestYear and <= LatestYear }).WithMessage("Date.Implausible");
        RuleFor(form => form.Street).AtMost(TextLimits.Line);
        RuleFor(form => form.PostalCode).Must(typed => Cleaned.Line(typed) is null or { Length: 4 } && (Cleaned.Line(typed) ?? "").All(char.IsAsciiDigit)).WithMessage("Enterprise.PostalCodeImpossible");
        RuleFor(form => form.City).AtMost(TextLimits.Line);
        RuleFor(form => form.District).IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Sector).IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Kinds).Must(kinds => kinds.Count > 0 && kinds.All(Enum.IsDefined)).WithMessage("Registration.KindMissing");
        RuleFor(form => form.Purpose).AtMost(TextLimits.Remark);
        RuleFor(form => form.Owners).AtMost(TextLimits.Remark);
        RuleFor(form => form.Surplus).AtMost(TextLimits.Remark);
        RuleFor(form => form.Sells).AtMost(TextLimits.Remark);
        RuleFor(form => form.SellsTo).AtMost(TextLimits.Remark);
        RuleFor(form => form.LargestOrder)
            .Must(typed => Kroner.CanRead(typed) && Kroner.Parse(typed) is null or (> 0 and <= EnterpriseProfile.MostKroner)).WithMessage("Enterprise.LargestOrderImpossible");
        RuleFor(form => form.CapacityNote).AtMost(TextLimits.Remark);
        RuleFor(form => form.Size).IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Stage).IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.ContactName).AtMost(TextLimits.Line);
        RuleFor(form => form.Email).AtMost(TextLimits.Line);
        RuleFor(form => form.Email).Must(typed => Cleaned.Line(typed) is not { } mail || EnterpriseProfile.IsEmail(mail)).WithMessage("Enterprise.EmailImpossible");
        RuleFor(form => form.Telephone).AtMost(TextLimits.Code);
        RuleFor(form => form.Website).AtMost(TextLimits.Line - EnterpriseWebsite.Beginning.Length);
        RuleFor(form => form.Website).Must(typed => EnterpriseWebsite.Of(typed) is not { } site || EnterpriseProfile.IsWebsite(site)).WithMessage("Enterprise.WebsiteImpossible");
    }
}

/// <summary>Why an enterprise is taken out of the directory, or put back.</summary>
public sealed class ListingForm : IVersionedForm
{
    public string? ListedRemark { get; set; }

    public int Version { get; set; }
}

/// <summary>There is a reason.</summary>
public sealed class ListingFormRules : AbstractValidator<ListingForm>
{
    public ListingFormRules() => RuleFor(form => form.ListedRemark).Required("Desk.ListedRemarkMissing").AtMost(TextLimits.Remark);
}
