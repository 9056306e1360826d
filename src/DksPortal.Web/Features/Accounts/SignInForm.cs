using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Accounts;

/// <summary>Signing in.</summary>
public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }
}

/// <summary>Both must be there.</summary>
public sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.Email).Required("SignIn.EmailMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Password).PasswordGiven("SignIn.PasswordMissing");
    }
}
