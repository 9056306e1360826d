using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Minutes.Import;

/// <summary>
/// Reads minutes that were written elsewhere: a programme with clock times, numbered points, panels with initials,
/// statements, breaks in capitals and how many came. Each line is looked at once.
/// </summary>
public sealed class MinutesText
{
    private static readonly string[] Headings = ["program", "dagens program", "dagsorden", "programmet"];

    private readonly SourceText source;
    private readonly Programme programme = new();
    private readonly List<PointDraft> points = [];
    private readonly List<DraftFigure> figures = [];
    private readonly List<DraftLine> unplaced = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private Paragraphs loose;
    private PointDraft? open;
    private PointDraft? lastPoint;
    private int last;

    private MinutesText(string text)
    {
        source = new SourceText(text);
        loose = new Paragraphs(source, known.Contains);
    }

    /// <summary>What stands in the text.</summary>
    /// <exception cref="RuleViolation"><c>Import.TooManyPoints</c>, <c>Import.TooManySpeakers</c>.</exception>
    public static MinutesDraft Read(string text) => new MinutesText(text).Read();

    private MinutesDraft Read()
    {
        foreach (var line in source.Lines) Take(line);
        Settle();
        var items = programme.Time([.. points.Select(point => point.Done())]).Select(Presented).ToList();
        var told = figures.Count > 0 ? figures : points.Select(point => point.Text.Figures).FirstOrDefault(found => found.Count > 0) ?? [];
        return new MinutesDraft(items, [.. told], [.. unplaced.OrderBy(line => line.Line)]);
    }

    private void Take(SourceLine line)
    {
        if (IsAddress(line.Text)) unplaced.Add(new DraftLine(line.Number, line.Text));
        else if (PointTitle.Numbered(line.Text) is { } numbered && numbered.Number == last + 1) Begin(line, numbered.Title);
        else if (points.Count == 0) TakeBefore(line);
        else if (PointTitle.IsInCapitals(line.Text)) Break(line);
        else if (open?.Takes(line) == true) Learn(open);
        else TakeAfterBreak(line);
    }

    private void Begin(SourceLine line, string title)
    {
        Settle();
        Add(lastPoint = open = new PointDraft(source, line, title, known.Contains));
        last++;
    }

    private void Break(SourceLine line)
    {
        Settle();
        open = null;
        Add(new PointDraft(source, line, PointTitle.InSmallLetters(line.Text), known.Contains) { Kind = AgendaItemKind.Break });
    }

    private void Add(PointDraft point)
    {
        RuleViolation.Unless(points.Count < MinutesDraft.MostItems, "Import.TooManyPoints", MinutesDraft.MostItems);
        points.Add(point);
    }

    private void TakeBefore(SourceLine line)
    {
        if (programme.Takes(line.Text) || Headings.Contains(line.Text.ToLowerInvariant().TrimEnd(':'))) return;
        if (programme.IsBegun && !source.HasGapBefore(line)) programme.GoesOn(line.Text);
        else loose.Add(line);
    }

    /// <summary>After a break the one before goes on when somebody speaks; anything else belongs to no point.</summary>
    private void TakeAfterBreak(SourceLine line)
    {
        if (loose.Speaks(line) && lastPoint is { } interrupted)
        {
            Settle();
            open = interrupted;
            open.Takes(line);
        }
        else
        {
            loose.Add(line);
        }
    }

    private void Learn(PointDraft point)
    {
        foreach (var speaker in point.NewSpeakers())
        {
            RuleViolation.Unless(known.Count < 2 * MinutesDraft.MostSpeakers, "Import.TooManySpeakers", MinutesDraft.MostSpeakers);
            known.Add(speaker.Name);
            if (speaker.Initials is { } initials) known.Add(initials);
        }
    }

    /// <summary>What stood between the points: numbers of participants, or words without a place.</summary>
    private void Settle()
    {
        foreach (var line in loose.Lines)
        {
            if (Counts.In(line.Text) is { Count: > 0 } found) figures.AddRange(found);
            else unplaced.Add(line);
        }

        loose = new Paragraphs(source, known.Contains);
    }

    private DraftItem Presented(DraftItem item)
    {
        if (item.Kind == AgendaItemKind.Break) return item;
        var named = PointTitle.Presenter(item.Title) ?? (item.Start is { } start && programme.TextAt(start) is { } text ? PointTitle.Presenter(text) : null);
        string[] presenters = [.. named is null ? [] : new[] { named }, .. item.Speakers.Select(speaker => speaker.Name)];
        return item with { Presenters = [.. presenters.Distinct()] };
    }

    private static bool IsAddress(string line) => !line.Contains(' ', StringComparison.Ordinal)
        && (line.StartsWith("http", StringComparison.OrdinalIgnoreCase) || line.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
}
