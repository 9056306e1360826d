namespace DksPortal.Web.Features.Thread;

/// <summary>A station of the drawn thread.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="X">Its middle, from the left.</param>
/// <param name="Y">Its middle, from the top.</param>
/// <param name="LabelY">The line that its name stands on.</param>
public sealed record ThreadStation(ThreadKind Kind, int X, int Y, int LabelY);

/// <summary>The line between two stations, and whether the thread runs there.</summary>
public sealed record ThreadPiece(ThreadStation From, ThreadStation To, bool IsTied)
{
    /// <summary>The curve, as SVG wants it.</summary>
    public string Path => From.Y == To.Y
        ? $"M{From.X} {From.Y}H{To.X}"
        : $"M{From.X} {From.Y}C{Middle} {From.Y} {Middle} {To.Y} {To.X} {To.Y}";

    private int Middle => (From.X + To.X) / 2;
}

/// <summary>Where the stations of the thread stand in the picture, and which of them the thread joins.</summary>
public static class ThreadDrawing
{
    /// <summary>The width of the picture, in its own units.</summary>
    public const int Width = 720;

    /// <summary>The height of the picture, in its own units.</summary>
    public const int Height = 96;

    private static readonly ThreadStation Theme = Between(ThreadKind.Theme, 0);
    private static readonly ThreadStation Item = Between(ThreadKind.Item, 1);
    private static readonly ThreadStation Minutes = Between(ThreadKind.Minutes, 2);
    private static readonly ThreadStation Advice = new(ThreadKind.Recommendation, Column(3), 32, 14);
    private static readonly ThreadStation Action = new(ThreadKind.Action, Column(3), 64, 92);
    private static readonly ThreadStation Initiative = Between(ThreadKind.Initiative, 4);
    private static readonly ThreadStation Principle = Between(ThreadKind.Principle, 5);
    private static readonly ThreadStation Indicator = Between(ThreadKind.Indicator, 6);

    /// <summary>All stations, from the left.</summary>
    public static readonly IReadOnlyList<ThreadStation> Stations = [Theme, Item, Minutes, Advice, Action, Initiative, Principle, Indicator];

    private static readonly IReadOnlyList<(ThreadStation From, ThreadStation To)> Joined =
    [
        (Theme, Item), (Item, Minutes), (Minutes, Advice), (Minutes, Action), (Advice, Initiative), (Action, Initiative), (Initiative, Principle), (Principle, Indicator),
    ];

    /// <summary>The lines between the stations: tied where there is something at both ends; those that are lie over those that are not.</summary>
    public static IEnumerable<ThreadPiece> Pieces(ThreadAround around) =>
        Joined.Select(pair => new ThreadPiece(pair.From, pair.To, around.Has(pair.From.Kind) && around.Has(pair.To.Kind))).OrderBy(piece => piece.IsTied);

    private static ThreadStation Between(ThreadKind kind, int column) => new(kind, Column(column), 48, 80);

    private static int Column(int number) => 54 + (102 * number);
}
