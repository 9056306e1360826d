using DksPortal.Domain.People;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>What is said of a CVR number that cannot be one: whether digits lack, or one of them is wrong.</summary>
internal static class CvrRules
{
    /// <summary>Empty, or a number that passes the check.</summary>
    public static IRuleBuilderOptions<T, string?> CvrOrNothing<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(typed => string.IsNullOrWhiteSpace(typed) || HasEightDigits(typed)).WithMessage("Cvr.NotEightDigits")
        .Must(typed => string.IsNullOrWhiteSpace(typed) || !HasEightDigits(typed) || CvrNumber.Parse(typed) is not null).WithMessage("Cvr.CheckDigitWrong");

    private static bool HasEightDigits(string typed)
    {
        var digits = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter)));
        if (digits.StartsWith("DK", StringComparison.OrdinalIgnoreCase)) digits = digits[2..];
        return digits.Length == 8 && digits.All(char.IsAsciiDigit);
    }
}
