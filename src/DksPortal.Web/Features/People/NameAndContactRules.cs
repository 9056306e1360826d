using System.Net.Mail;
using DksPortal.Domain;
using FluentValidation;

namespace DksPortal.Web.Features.People;

/// <summary>Rules for names and for how to reach somebody.</summary>
public static class NameAndContactRules
{
    private const int FewestDigits = 8;
    private const int MostDigits = 15;

    /// <summary>Must hold a letter or a digit.</summary>
    public static IRuleBuilderOptions<T, string?> NameRequired<T>(this IRuleBuilder<T, string?> rule, string message) =>
        rule.Must(name => Cleaned.Line(name) is { } line && NameKey.Of(line).Length > 0).WithMessage(message);

    /// <summary>Must hold a letter or a digit when it is there.</summary>
    public static IRuleBuilderOptions<T, string?> NameIfAny<T>(this IRuleBuilder<T, string?> rule, string message) =>
        rule.Must(name => Cleaned.Line(name) is not { } line || NameKey.Of(line).Length > 0).WithMessage(message);

    /// <summary>Looks like an e-mail address when it is there: <c>navn@sted.dk</c>.</summary>
    public static IRuleBuilderOptions<T, string?> EmailIfAny<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(typed => Cleaned.Text(typed) is not { } text || text.Length > TextLimits.Line || IsEmail(text)).WithMessage("Person.EmailInvalid");

    /// <summary>Looks like a telephone number when it is there: eight to fifteen digits, spaces, <c>+</c>, <c>-</c> and brackets.</summary>
    public static IRuleBuilderOptions<T, string?> TelephoneIfAny<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(typed => Cleaned.Text(typed) is not { } text || IsTelephone(text)).WithMessage("Person.TelephoneInvalid");

    private static bool IsEmail(string text) =>
        !text.Any(char.IsWhiteSpace) && MailAddress.TryCreate(text, out var address) && address.Address == text
        && address.Host.Split('.') is { Length: > 1 } labels && labels.All(label => label.Length > 0);

    private static bool IsTelephone(string text) =>
        text.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '+' or '-' or '(' or ')')
        && text.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits;
}
