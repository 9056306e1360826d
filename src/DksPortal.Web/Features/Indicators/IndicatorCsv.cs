using System.Globalization;
using System.Text;
using DksPortal.Domain.Indicators;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Indicators;

/// <summary>Writes an indicator's values as spreadsheets in Denmark read them: semicolons, UTF-8 with its mark, CRLF.</summary>
public static class IndicatorCsv
{
    /// <summary>The file.</summary>
    public static byte[] Write(IndicatorPage page, Texts texts)
    {
        var (standing, indicator) = (page.Standing, page.Indicator);
        IEnumerable<string[]> lines = indicator.Computation is null ? Measured(page, texts) : Computed(standing, texts);
        var text = string.Concat(lines.Select(line => string.Join(';', line.Select(Cell)) + "\r\n"));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
    }

    /// <summary>A cell that no spreadsheet takes for a formula, and that keeps its separators to itself. A negative number is a number.</summary>
    public static string Cell(string text)
    {
        var isNumber = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.GetCultureInfo("da-DK"), out _);
        var harmless = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !isNumber ? $"'{text}" : text;
        return harmless.IndexOfAny([';', '"', '\r', '\n']) < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static IEnumerable<string[]> Measured(IndicatorPage page, Texts texts)
    {
        yield return [texts["Field.On"], $"{page.Indicator.Name} ({page.Indicator.Unit})", texts["Field.Source"], texts["Indicator.Note"]];
        foreach (var (point, one) in page.Shown) yield return [point.On?.ToDay() ?? "", Plain(point.Value), one?.Source ?? "", one?.Note ?? ""];
    }

    private static IEnumerable<string[]> Computed(IndicatorStanding standing, Texts texts)
    {
        var fact = standing.Fact;
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
                point.Year.ToString(CultureInfo.InvariantCulture), Plain(point.Value), .. point.Parts.Concat(point.Beside).Select(Plain),
                Plain(point.Known ?? 0), Plain(standing.Approved ?? 0), Plain(point.Demo), fact.Source,
            ];
        }
    }

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.GetCultureInfo("da-DK"));
}
