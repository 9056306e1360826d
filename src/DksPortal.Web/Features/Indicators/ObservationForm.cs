using DksPortal.Domain;
using DksPortal.Domain.Indicators;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using FluentValidation;

namespace DksPortal.Web.Features.Indicators;

/// <summary>A measurement, as the secretariat writes it down.</summary>
public sealed class ObservationForm : IVersionedForm
{
    public DateOnly? On { get; set; }

    /// <summary>As <see cref="Numbers.Parse"/> reads it.</summary>
    public string? Value { get; set; }

    public string? Source { get; set; }

    public string? Remark { get; set; }

    public int Version { get; set; }

    /// <summary>The form of one as it stands.</summary>
    public static ObservationForm Of(Observation observation) => new()
    {
        On = observation.On,
        Value = observation.Value.ToNumber(),
        Source = observation.Source,
        Remark = observation.Note,
        Version = observation.Version,
    };
}

/// <summary>What the form must hold.</summary>
public sealed class ObservationFormRules : AbstractValidator<ObservationForm>
{
    public ObservationFormRules()
    {
        RuleFor(form => form.On).Required("Observation.DayMissing").Plausible();
        RuleFor(form => form.Value).Required("Observation.ValueMissing").Number();
        RuleFor(form => form.Source).Required("Indicator.SourceMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Remark).AtMost(TextLimits.Remark);
    }
}
