using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>CVR number and name.</summary>
public sealed class NumberForm : IPartForm<NumberForm>
{
    public string? Cvr { get; set; }

    public string? Name { get; set; }

    public int Version { get; set; }

    public static RegistrationPart Part => RegistrationPart.Number;

    public static NumberForm Showing(EnterpriseRegistration registration) =>
        new() { Cvr = registration.Cvr, Name = registration.Name, Version = registration.Version };

    public void Tell(EnterpriseRegistration registration, DateOnly today) =>
        registration.IsCalled(CvrNumber.Parse(Cvr), Name, registration.LegalForm, registration.Founded, FactSource.Enterprise, today);
}

/// <summary>What the form must hold.</summary>
public sealed class NumberFormRules : AbstractValidator<NumberForm>
{
    public NumberFormRules()
    {
        RuleFor(form => form.Cvr).CvrOrNothing();
        RuleFor(form => form.Name).Required("Enterprise.NameMissing").AtMost(TextLimits.Line);
    }
}
