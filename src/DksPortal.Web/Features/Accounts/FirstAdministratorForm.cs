using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Accounts;

/// <summary>The first administrator: who it is, and the password.</summary>
public sealed class FirstAdministratorForm : INewPassword
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }

    public string? Repeated { get; set; }
}

/// <summary>Everything must be there.</summary>
public sealed class FirstAdministratorFormValidator : AbstractValidator<FirstAdministratorForm>
{
    public FirstAdministratorFormValidator()
    {
        RuleFor(form => form.Name).Required("Person.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Email).EmailAddressGiven();
        this.Chosen();
    }
}
