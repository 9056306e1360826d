using FluentValidation;

namespace DksPortal.Web.Features.Accounts;

/// <summary>A new password for one's own account, in place of the current one.</summary>
public sealed class ChangePasswordForm : INewPassword
{
    public string? Current { get; set; }

    public string? Password { get; set; }

    public string? Repeated { get; set; }
}

/// <summary>All three must be there, and the new one must do.</summary>
public sealed class ChangePasswordFormValidator : AbstractValidator<ChangePasswordForm>
{
    public ChangePasswordFormValidator()
    {
        RuleFor(form => form.Current).PasswordGiven("Password.CurrentMissing");
        this.Chosen();
    }
}
