using DksPortal.Domain;
using FluentValidation;

namespace DksPortal.Web.Infrastructure.Forms;

/// <summary>Rules that many forms share. Each names the key of the text that tells the reader what to do.</summary>
public static class Rules
{
    /// <summary>Must be there once it is cleaned.</summary>
    public static IRuleBuilderOptions<T, string?> Required<T>(this IRuleBuilder<T, string?> rule, string message) =>
        rule.Must(text => Cleaned.Text(text) is not null).WithMessage(message);

    /// <summary>Must be there.</summary>
    public static IRuleBuilderOptions<T, TValue?> Required<T, TValue>(this IRuleBuilder<T, TValue?> rule, string message) where TValue : struct =>
        rule.Must(value => value is not null).WithMessage(message);

    /// <summary>At most so many characters once it is cleaned.</summary>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int limit) =>
        rule.Must(text => (Cleaned.Text(text)?.Length ?? 0) <= limit).WithMessage("Text.TooLong").WithState(_ => new object[] { limit });

    /// <summary>A year in which something of the council's can happen: not a slip of the finger.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> Plausible<T>(this IRuleBuilder<T, DateOnly?> rule) =>
        rule.Must(day => day is null or { Year: >= 2000 and <= 2100 }).WithMessage("Date.Implausible");
}
