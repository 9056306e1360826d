using DksPortal.Domain.Indicators;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Indicators;

/// <summary>Writes an indicator's values as a file for a spreadsheet.</summary>
public static class IndicatorCsv
{
    /// <summary>The file.</summary>
    public static byte[] Write(IndicatorPage page, Texts texts) =>
        DanishCsv.Write(page.Indicator.Computation is null ? Measured(page, texts) : Computed(page, texts));

    private static IEnumerable<object?[]> Measured(IndicatorPage page, Texts texts)
    {
        yield return [texts["Field.On"], $"{page.Indicator.Name} ({page.Indicator.Unit})", texts["Field.Source"], texts["Indicator.Note"]];
        foreach (var (point, one) in page.Shown) yield return [point.On?.ToDay(), point.Value, one?.Source, one?.Note];
    }

    private static IEnumerable<object?[]> Computed(IndicatorPage page, Texts texts)
    {
        var (standing, fact) = (page.Standing, page.Standing.Fact);
        var source = new IndicatorWords(standing, texts).Source(page.Day.Day);
        yield return
        [
            texts["Field.Year"], $"{fact.Name} ({fact.Unit})",
            .. IndicatorStanding.PartsOf(fact.Computation).Concat(IndicatorStanding.BesideOf(fact.Computation)).Select(part => texts.Of(part)),
            texts[$"Indicator.Known.{fact.Computation}"], texts["Indicator.Approved"], texts["Indicator.OfDemo"], texts["Field.Source"],
        ];
        foreach (var point in standing.Points)
        {
            yield return
            [
                point.Year, point.Value, .. point.Parts.Concat(point.Beside).Cast<object>(), point.Known ?? 0, standing.Approved ?? 0, point.Demo, source,
            ];
        }
    }
}
