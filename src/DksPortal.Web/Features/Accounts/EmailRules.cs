using System.ComponentModel.DataAnnotations;
using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Accounts;

/// <summary>Rules for the e-mail address of an account.</summary>
internal static class EmailRules
{
    private static readonly EmailAddressAttribute Form = new();

    /// <summary>There is one, and it looks like one.</summary>
    public static void EmailAddressGiven<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Cascade(CascadeMode.Stop)
            .Required("Account.EmailMissing")
            .AtMost(TextLimits.Line)
            .Must(typed => Address(typed) is { } email && Form.IsValid(email) && !email.Any(char.IsWhiteSpace)).WithMessage("Account.EmailInvalid");

    /// <summary>The address as it is kept, or null when nothing was typed.</summary>
    public static string? Address(string? typed) => Cleaned.Line(typed);
}
