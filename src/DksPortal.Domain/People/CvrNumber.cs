namespace DksPortal.Domain.People;

/// <summary>A number in Det Centrale Virksomhedsregister: eight digits, of which the last checks the others.</summary>
public static class CvrNumber
{
    private static readonly int[] Weights = [2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>
    /// The eight digits of a number typed with or without spaces and <c>DK</c>, or null when they do not pass the
    /// check by modulus 11 (weights 2 7 6 5 4 3 2 1) or are all zero.
    /// </summary>
    public static string? Parse(string? typed)
    {
        var digits = string.Concat((typed ?? "").Where(letter => !char.IsWhiteSpace(letter)));
        if (digits.StartsWith("DK", StringComparison.OrdinalIgnoreCase)) digits = digits[2..];
        return digits.Length == Weights.Length && digits.All(char.IsAsciiDigit) && Passes(digits) ? digits : null;
    }

    private static bool Passes(string digits)
    {
        var sum = Weights.Zip(digits, (weight, digit) => weight * (digit - '0')).Sum();
        return sum > 0 && sum % 11 == 0;
    }
}
