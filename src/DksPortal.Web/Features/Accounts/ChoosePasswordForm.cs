using FluentValidation;

namespace DksPortal.Web.Features.Accounts;

/// <summary>A password chosen by the one-time link.</summary>
public sealed class ChoosePasswordForm : INewPassword
{
    public string? Password { get; set; }

    public string? Repeated { get; set; }
}

/// <summary>It must do.</summary>
public sealed class ChoosePasswordFormValidator : AbstractValidator<ChoosePasswordForm>
{
    public ChoosePasswordFormValidator() => this.Chosen();
}
