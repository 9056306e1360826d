using DksPortal.Domain;
using DksPortal.Domain.Indicators;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using FluentValidation;

namespace DksPortal.Web.Features.Indicators;

/// <summary>What an indicator counts, and what it is held against.</summary>
public sealed class IndicatorForm : IVersionedForm
{
    public string? Name { get; set; }

    public string? Unit { get; set; }

    public string? Definition { get; set; }

    public string? Source { get; set; }

    public IndicatorDirection? Direction { get; set; } = IndicatorDirection.Up;

    /// <summary>As <see cref="Numbers.Parse"/> reads it; of a computed indicator always empty.</summary>
    public string? Baseline { get; set; }

    public int? BaselineYear { get; set; }

    /// <summary>As <see cref="Numbers.Parse"/> reads it.</summary>
    public string? Target { get; set; }

    public int? TargetYear { get; set; }

    /// <summary>The number of the principle that it tells of, if of one.</summary>
    public int? Principle { get; set; }

    public int Version { get; set; }

    /// <summary>The form of one as it stands.</summary>
    public static IndicatorForm Of(Indicator indicator) => new()
    {
        Name = indicator.Name,
        Unit = indicator.Unit,
        Definition = indicator.Definition,
        Source = indicator.Source,
        Direction = indicator.Direction,
        Baseline = indicator.Baseline?.ToNumber(),
        BaselineYear = indicator.BaselineYear,
        Target = indicator.Target?.ToNumber(),
        TargetYear = indicator.TargetYear,
        Principle = indicator.VisionPrinciple?.Number,
        Version = indicator.Version,
    };

    /// <summary>Says in the indicator what the form holds.</summary>
    public void WriteTo(Indicator indicator)
    {
        indicator.Describe(Name!, Unit!, Definition!, Source!, Direction!.Value);
        indicator.IsHeldAgainst(indicator.Computation is null ? Numbers.Parse(Baseline) : null, BaselineYear, Numbers.Parse(Target), TargetYear);
    }
}

/// <summary>What the form must hold.</summary>
public sealed class IndicatorFormRules : AbstractValidator<IndicatorForm>
{
    public IndicatorFormRules()
    {
        RuleFor(form => form.Name).Required("Indicator.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Unit).Required("Indicator.UnitMissing").AtMost(TextLimits.Code);
        RuleFor(form => form.Definition).Required("Indicator.DefinitionMissing").AtMost(TextLimits.Remark);
        RuleFor(form => form.Source).Required("Indicator.SourceMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Direction).Required("Value.Missing").IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Baseline).Number();
        RuleFor(form => form.Target).Number();
        RuleFor(form => form.BaselineYear).Must(Indicator.IsYear).WithMessage("Indicator.YearImpossible");
        RuleFor(form => form.TargetYear).Must(Indicator.IsYear).WithMessage("Indicator.YearImpossible");
        RuleFor(form => form.BaselineYear).Required("Indicator.YearMissing").When(form => Cleaned.Text(form.Baseline) is not null);
        RuleFor(form => form.TargetYear).Required("Indicator.YearMissing").When(form => Cleaned.Text(form.Target) is not null);
        RuleFor(form => form.Target).Required("Indicator.YearMissing").When(form => form.TargetYear is not null);
        RuleFor(form => form.TargetYear).Must((form, year) => year is null || form.BaselineYear is null || year > form.BaselineYear).WithMessage("Indicator.TargetBeforeBaseline");
    }
}

/// <summary>What a number must be that somebody types.</summary>
public static class NumberRules
{
    /// <summary>Empty, or a number as Danes write it that is no slip of the finger.</summary>
    public static IRuleBuilderOptions<T, string?> Number<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(Numbers.CanRead).WithMessage("Indicator.NumberUnreadable")
        .Must(typed => Numbers.Parse(typed) is not { } number || Indicator.IsValue(number)).WithMessage("Indicator.ValueImpossible");
}
