namespace DksPortal.Domain.Indicators;

/// <summary>A measurement of an indicator (måling).</summary>
public sealed class Observation : Entity
{
    private Observation() => Source = "";

    internal Observation(Indicator indicator, int? by, DateTime now) : this() =>
        (Indicator, IndicatorId, ById, At) = (indicator, indicator.Id, by, now);

    /// <summary>What was measured.</summary>
    public int IndicatorId { get; private set; }

    /// <summary>What was measured.</summary>
    public Indicator? Indicator { get; private set; }

    /// <summary>The day that the value holds for.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The value, in the indicator's unit, with at most two decimals.</summary>
    public decimal Value { get; private set; }

    /// <summary>Where it comes from.</summary>
    public string Source { get; private set; }

    /// <summary>What there is to say of it.</summary>
    public string? Note { get; private set; }

    /// <summary>Who put it in; null for seeds.</summary>
    public int? ById { get; private set; }

    /// <summary>When it was put in, UTC.</summary>
    public DateTime At { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Indicator/{IndicatorId}/Observation/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{On:dd.MM.yyyy}";

    internal void Tell(DateOnly on, decimal value, string source, string? note) =>
        (On, Value, Source, Note) = (on, Math.Round(value, 2), Cleaned.Required(source, "Indicator.SourceMissing"), Cleaned.Optional(note, TextLimits.Remark));
}
