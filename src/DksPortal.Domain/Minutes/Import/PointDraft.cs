using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Minutes.Import;

/// <summary>A point while its lines are read: first its title, then who sits in its panel, then what was said.</summary>
internal sealed class PointDraft(SourceText source, SourceLine first, string begun, Func<string, bool> knows)
{
    private readonly List<DraftSpeaker> speakers = [];
    private readonly int number = first.Number;
    private readonly TimeOnly? start = Programme.Read(begun)?.Start;
    private string title = Programme.Read(begun)?.Text ?? begun;
    private SourceLine? lastOfTitle = first;
    private string? panel;
    private int told;

    /// <summary>A break, or whatever the title says.</summary>
    public AgendaItemKind? Kind { get; init; }

    /// <summary>What was said.</summary>
    public Paragraphs Text { get; } = new(source, knows);

    /// <summary>Takes the next line.</summary>
    public bool Takes(SourceLine line)
    {
        if (Entitles(line))
        {
            (title, lastOfTitle) = ($"{title} {line.Text}", line);
            return true;
        }

        lastOfTitle = null;
        if (panel is not null && !PanelList.IsComplete(panel) && !Text.Speaks(line)) panel = $"{panel} {line.Text}";
        else if (PanelList.BeginsIn(line.Text)) panel = line.Text;
        else Finish();
        if (panel is not null && PanelList.IsComplete(panel)) Finish();
        Text.Add(line);
        return true;
    }

    /// <summary>Those named as speakers since this was last asked.</summary>
    public IEnumerable<DraftSpeaker> NewSpeakers()
    {
        for (; told < speakers.Count; told++) yield return speakers[told];
    }

    /// <summary>The point, once all its lines are read.</summary>
    public DraftItem Done()
    {
        Finish();
        var (name, text) = (PointTitle.Trimmed(title), Text.Text());
        if (name.Length > TextLimits.Line) (name, text) = ($"{name[..(TextLimits.Line - 1)]}…", text is null ? name : $"{name}\n\n{text}");
        return new DraftItem(Kind ?? KindOf(name), name, number) { Start = start, Speakers = speakers, Discussion = text };
    }

    private void Finish()
    {
        if (panel is null) return;
        speakers.AddRange(PanelList.Read(panel));
        panel = null;
    }

    private bool Entitles(SourceLine line) =>
        lastOfTitle is { } last && title.Length <= TextLimits.Line && !source.HasGapBefore(line)
        && (PointTitle.IsOpen(title) ? !SourceText.IsFinished(last) : source.GoesOnIn(last, line) && !SourceText.IsFinished(last))
        && line.Text[0] != '(' && !PanelList.BeginsIn(line.Text) && StatementHeads.Of(line.Text, knows) is null;

    private static AgendaItemKind KindOf(string title) =>
        title.Contains("panel", StringComparison.OrdinalIgnoreCase) ? AgendaItemKind.Panel
        : title.StartsWith("Eventuelt", StringComparison.OrdinalIgnoreCase) ? AgendaItemKind.AnyOther
        : AgendaItemKind.Information;
}
