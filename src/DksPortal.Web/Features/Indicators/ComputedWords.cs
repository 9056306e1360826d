using DksPortal.Domain.Indicators;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Indicators;

/// <summary>
/// What a computed indicator is called, counts in and means, in the reader's language. It is stored in Danish, as it was laid
/// with the portal; what the secretariat has written instead is shown as it stands.
/// </summary>
public static class ComputedWords
{
    /// <summary>What it is called.</summary>
    public static string Name(IndicatorComputation? computation, string stored) => computation is null ? stored : Told($"Indicator.Name.{computation}", stored);

    /// <summary>What is counted.</summary>
    public static string Unit(IndicatorComputation? computation, string stored) => computation is null ? stored : Told($"Indicator.Unit.{computation}", stored);

    /// <summary>What exactly is counted, and what is not.</summary>
    public static string Definition(IndicatorComputation? computation, string stored) => computation is null ? stored : Told($"Indicator.Definition.{computation}", stored);

    /// <summary>The same fact in the reader's words.</summary>
    public static IndicatorFact Of(IndicatorFact fact) => fact with { Name = Name(fact.Computation, fact.Name), Unit = Unit(fact.Computation, fact.Unit) };

    private static string Told(string key, string stored) => Texts.IsEnglish && Texts.All("da")[key] == stored ? Texts.All("en")[key] : stored;
}
