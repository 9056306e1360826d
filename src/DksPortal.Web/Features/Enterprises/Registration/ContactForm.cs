using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>How to reach the enterprise, and what of that may be public.</summary>
public sealed class ContactForm : IPartForm<ContactForm>
{
    public string? ContactName { get; set; }

    public bool ShowsContactName { get; set; }

    public string? Email { get; set; }

    public bool ShowsEmail { get; set; }

    public string? Telephone { get; set; }

    public bool ShowsTelephone { get; set; }

    public string? Website { get; set; }

    public int Version { get; set; }

    public static RegistrationPart Part => RegistrationPart.Contact;

    public static ContactForm Showing(EnterpriseRegistration registration) => new()
    {
        ContactName = registration.ContactName,
        ShowsContactName = registration.ShowsContactName,
        Email = registration.Email,
        ShowsEmail = registration.ShowsEmail,
        Telephone = registration.Telephone,
        ShowsTelephone = registration.ShowsTelephone,
        Website = registration.Website,
        Version = registration.Version,
    };

    public void Tell(EnterpriseRegistration registration, DateOnly today)
    {
        registration.IsReachedAt(ContactName, Email, Telephone, EnterpriseWebsite.Of(Website), FactSource.Enterprise, today);
        registration.Shows(ShowsContactName, ShowsEmail, ShowsTelephone);
    }
}

/// <summary>What the form must hold.</summary>
public sealed class ContactFormRules : AbstractValidator<ContactForm>
{
    public ContactFormRules()
    {
        RuleFor(form => form.ContactName).AtMost(TextLimits.Line);
        RuleFor(form => form.Email).AtMost(TextLimits.Line)
            .Must(typed => Cleaned.Line(typed) is not { } line || EnterpriseProfile.IsEmail(line)).WithMessage("Enterprise.EmailImpossible");
        RuleFor(form => form.Telephone).AtMost(TextLimits.Code);
        RuleFor(form => form.Website).AtMost(TextLimits.Line - EnterpriseWebsite.Beginning.Length)
            .Must(typed => EnterpriseWebsite.Of(typed) is not { } address || EnterpriseProfile.IsWebsite(address)).WithMessage("Enterprise.WebsiteImpossible");
    }
}
