using DksPortal.Domain;
using FluentValidation;

namespace DksPortal.Web.Features.Accounts;

/// <summary>Rules for a field in which a password is typed. It is taken as typed, never cleaned.</summary>
internal static class PasswordRules
{
    /// <summary>The fewest characters of a password.</summary>
    public const int Shortest = 12;

    /// <summary>There is one, and it is not so long that reckoning its hash would be work.</summary>
    public static void PasswordGiven<T>(this IRuleBuilderInitial<T, string?> rule, string missing) =>
        rule.Cascade(CascadeMode.Stop)
            .Must(password => !string.IsNullOrEmpty(password)).WithMessage(missing)
            .Must(password => password!.Length <= TextLimits.Line).WithMessage("Text.TooLong").WithState(_ => new object[] { TextLimits.Line });

    /// <summary>Fit to be chosen: long enough, and typed the same way twice.</summary>
    public static void Chosen<T>(this AbstractValidator<T> form) where T : INewPassword
    {
        form.RuleFor(typed => typed.Password).PasswordGiven("Password.Missing");
        form.RuleFor(typed => typed.Password)
            .Must(password => password is null or "" or { Length: >= Shortest }).WithMessage("Password.TooShort").WithState(_ => new object[] { Shortest });
        form.RuleFor(typed => typed.Repeated)
            .Must((typed, repeated) => repeated == typed.Password).WithMessage("Password.NotTheSame");
    }
}

/// <summary>A form in which a password is chosen.</summary>
public interface INewPassword
{
    /// <summary>The password.</summary>
    string? Password { get; }

    /// <summary>The password once more, against slips of the finger.</summary>
    string? Repeated { get; }
}
