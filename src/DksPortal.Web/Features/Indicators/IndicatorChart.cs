using System.Globalization;
using DksPortal.Domain.Indicators;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Indicators;

/// <summary>A bar, in the picture's own units; the style tells which colour and pattern.</summary>
public sealed record ChartBar(double X, double Y, double Width, double Height, int Style);

/// <summary>A text around its middle.</summary>
public sealed record ChartText(double X, double Y, string Text, bool IsStrong = false);

/// <summary>A level across the picture that values are held against.</summary>
public sealed record ChartLevel(double Y, string Label, bool IsTarget)
{
    /// <summary>Where its label stands: a target's over it, a baseline's under it unless the years stand there.</summary>
    public double LabelY => IsTarget || Y + 16 > IndicatorChart.Ground ? Y - 5 : Y + 13;
}

/// <summary>A measured value.</summary>
public sealed record ChartDot(double X, double Y);

/// <summary>Where everything stands in an indicator's picture: bars by the year for what is computed, a line for what is measured by hand.</summary>
public sealed class IndicatorChart
{
    /// <summary>The width of the picture, in its own units: what a phone has room for, so that its words stay readable there.</summary>
    public const int Width = 360;

    /// <summary>The height of the picture.</summary>
    public const int Height = 200;

    /// <summary>The line that bars stand on.</summary>
    public const int Ground = 156;

    private const int Top = 30;
    private const int Left = 6;
    private const int MostColumns = 6;
    private const int MostLabels = 8;

    private readonly IndicatorStanding standing;
    private readonly Texts texts;
    private readonly List<IndicatorPoint> points;
    private readonly decimal least;
    private readonly decimal most;

    private IndicatorChart(IndicatorStanding standing, Texts texts)
    {
        (this.standing, this.texts) = (standing, texts);
        points = [.. Drawn(standing)];
        decimal[] all = [.. points.Select(point => point.Value), .. new[] { standing.Fact.Target, standing.Baseline?.Value }.OfType<decimal>()];
        (least, most) = (Math.Min(0, all.Min()), Math.Max(all.Max(), 1));
        if (standing.Fact.Computation is null) Measured();
        else if (standing.Fact.Computation == IndicatorComputation.VulnerableEmployees) Stacked();
        else Grouped();
        if (standing.Fact.Target is { } target) Levels.Add(new ChartLevel(Y(target), texts["Indicator.TargetAt", target.ToNumber()], true));
        if (standing.Baseline is { } baseline) Levels.Add(new ChartLevel(Y(baseline.Value), texts["Indicator.BaselineAt", baseline.Value.ToNumber(), baseline.Year], false));
    }

    /// <summary>The bars.</summary>
    public List<ChartBar> Bars { get; } = [];

    /// <summary>The words.</summary>
    public List<ChartText> Words { get; } = [];

    /// <summary>Baseline and target.</summary>
    public List<ChartLevel> Levels { get; } = [];

    /// <summary>The measured values.</summary>
    public List<ChartDot> Dots { get; } = [];

    /// <summary>The line through them, as SVG wants it.</summary>
    public string Line => Dots.Count == 0 ? "" : "M" + string.Join('L', Dots.Select(dot => $"{Unit(dot.X)} {Unit(dot.Y)}"));

    /// <summary>What the bars' patterns mean, in order.</summary>
    public IReadOnlyList<string> Legend => [.. IndicatorStanding.PartsOf(standing.Fact.Computation).Select(part => texts.Of(part))];

    /// <summary>What the picture tells, for those who do not see it.</summary>
    public string Told => string.Join(". ", points.Select(Tell).Concat(Levels.Select(level => level.Label)));

    /// <summary>The picture of an indicator; null while there is no value to draw.</summary>
    public static IndicatorChart? Of(IndicatorStanding standing, Texts texts) => standing.Points.Count == 0 ? null : new IndicatorChart(standing, texts);

    /// <summary>The values that the picture shows: of what is computed the last years.</summary>
    public static IReadOnlyList<IndicatorPoint> Drawn(IndicatorStanding standing) => standing.Fact.Computation is null ? standing.Points : [.. standing.Points.TakeLast(MostColumns)];

    /// <summary>A number as SVG wants it.</summary>
    public static string Unit(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private string Tell(IndicatorPoint point)
    {
        string[] notes = [.. point.Parts.Zip(Legend, (value, part) => $"{part} {value.ToNumber()}"), .. new[] { new IndicatorWords(standing, texts).KnownFrom(point) }.OfType<string>()];
        return $"{Name(point)}: {point.Value.ToNumber()} {standing.Fact.Unit}{(notes.Length > 0 ? $" ({string.Join(", ", notes)})" : "")}";
    }

    private double Column => (double)(Width - 2 * Left) / points.Count;

    private double Y(decimal value) => Ground - (double)((value - least) / (most - least)) * (Ground - Top);

    private double Middle(int index) => Left + Column * (index + 0.5);

    /// <summary>Parts that add up stand on top of each other, with their sum over them.</summary>
    private void Stacked()
    {
        var width = Math.Min(44, Column * 0.6);
        foreach (var (index, point) in points.Index())
        {
            decimal under = 0;
            foreach (var (style, part) in point.Parts.Index())
            {
                Bars.Add(new ChartBar(Middle(index) - width / 2, Y(under + part), width, Y(under) - Y(under + part), style + 1));
                under += part;
            }

            Words.Add(new ChartText(Middle(index), Y(under) - 6, point.Value.ToNumber(), true));
            Foot(index, point, texts["Indicator.OfShort", point.Known, standing.Approved]);
        }
    }

    /// <summary>Parts that overlap stand beside each other.</summary>
    private void Grouped()
    {
        foreach (var (index, point) in points.Index())
        {
            var width = Math.Min(14, Column * 0.8 / Math.Max(1, point.Parts.Count));
            var from = Middle(index) - width * point.Parts.Count / 2;
            foreach (var (style, part) in point.Parts.Index())
            {
                Bars.Add(new ChartBar(from + width * style, Y(part), width, Ground - Y(part), style + 1));
                if (part > 0) Words.Add(new ChartText(from + width * (style + 0.5), Y(part) - 4, part.ToNumber()));
            }

            Foot(index, point, texts["Indicator.InAll", point.Value.ToNumber()]);
        }
    }

    private void Foot(int index, IndicatorPoint point, string note)
    {
        Words.Add(new ChartText(Middle(index), Ground + 17, Name(point), true));
        Words.Add(new ChartText(Middle(index), Ground + 33, note));
    }

    private void Measured()
    {
        const int edge = 34;
        var (first, last) = (points[0].On!.Value.DayNumber, points[^1].On!.Value.DayNumber);
        var every = (points.Count + MostLabels - 1) / MostLabels;
        foreach (var (index, point) in points.Index())
        {
            var x = first == last ? Width / 2.0 : edge + (double)(point.On!.Value.DayNumber - first) / (last - first) * (Width - 2 * edge);
            Dots.Add(new ChartDot(x, Y(point.Value)));
            if ((points.Count - 1 - index) % every == 0) Words.Add(new ChartText(x, Y(point.Value) - 9, point.Value.ToNumber(), index == points.Count - 1));
            if (index == 0 || index == points.Count - 1) Words.Add(new ChartText(x, Ground + 17, Name(point)));
        }
    }

    private static string Name(IndicatorPoint point) => point.On?.ToDay() ?? point.Year.ToString(CultureInfo.InvariantCulture);
}
