using DksPortal.Domain.Meetings;
using DksPortal.Web.Documents;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>The agenda on paper, as one reader may see it.</summary>
public sealed class AgendaDocument(
    MeetingHead meeting, IReadOnlyList<AgendaLine<AgendaRow>> agenda, IReadOnlyList<AnnexRow> annexes, int? version, DateTime? publishedAt, Texts texts)
{
    /// <summary>The line that stands at the foot of each page.</summary>
    public string Footer => publishedAt is not { } at ? meeting.Title
        : texts[version > 1 ? "Paper.RevisedAgenda" : "Paper.Agenda", meeting.Title, PortalClock.DayOf(at).ToDay(), version ?? 1];

    /// <summary>The document from top to bottom.</summary>
    public IReadOnlyList<Block> Blocks() =>
    [
        new Facts(WhenAndWhere(meeting, texts)),
        .. meeting.Remark is { } remark ? [new Paragraph(remark, ParagraphStyle.Lead)] : (Block[])[],
        .. meeting.Status == MeetingStatus.Cancelled ? [new Callout(texts["Meeting.CancelledNotice"], [new Paragraph(meeting.CancelReason ?? "")], Tone.Alert)] : (Block[])[],
        .. agenda.Count == 0 ? [new Paragraph(texts["Agenda.Empty"])] : (Block[])[new Contents([.. agenda.Select(Row)])],
        .. agenda.Where(line => line.Entry.Kind != AgendaItemKind.Break && HasText(line.Entry)).SelectMany(Item),
        .. AnnexTable.Blocks(meeting.Slug, annexes, agenda, texts),
    ];

    /// <summary>When and where, as facts.</summary>
    public static IReadOnlyList<Fact> WhenAndWhere(MeetingHead meeting, Texts texts)
    {
        var hours = meeting.HasHours ? $" {texts["Meeting.Hours", meeting.Start.ToTime(), meeting.End.ToTime()]}" : "";
        return [new(texts["Paper.When"], meeting.Day.ToLongDay() + hours), new(texts["Meeting.Place"], meeting.Place ?? texts["NotTold"])];
    }

    /// <summary>An item's name: its number and title, or that it is closed.</summary>
    public static string Name(AgendaLine<AgendaRow> line, Texts texts) =>
        line.Number is null ? line.Entry.Title ?? "" : $"{line.Number}. {line.Entry.Title ?? texts["Agenda.ClosedItem"]}";

    /// <summary>An item's place in the document.</summary>
    public static string Anchor(AgendaRow item) => $"punkt-{item.Id}";

    private ContentsRow Row(AgendaLine<AgendaRow> line) => new(
        meeting.HasHours ? line.Start.ToTime() : null,
        Name(line, texts),
        HasText(line.Entry) ? Anchor(line.Entry) : null,
        line.Entry.IsReadable ? Detail(line.Entry) : null);

    private string Detail(AgendaRow item) => string.Join(" · ", new[]
    {
        item.Kind == AgendaItemKind.Break ? null : texts.Of(item.Kind),
        item.Minutes > 0 ? texts["Minutes.Short", item.Minutes] : null,
        item.Presenters.Count > 0 ? string.Join(", ", item.Presenters) : null,
        item.IsClosed ? texts["Agenda.Closed"] : null,
    }.OfType<string>());

    private IEnumerable<Block> Item(AgendaLine<AgendaRow> line)
    {
        var item = line.Entry;
        yield return new Heading(1, Name(line, texts), Anchor(item));
        yield return new Paragraph(Detail(item), ParagraphStyle.Muted);
        if (item.Purpose is { } purpose) yield return new Paragraph(purpose, ParagraphStyle.Lead);
        if (item.Recommendation is { } recommendation) yield return new Callout(texts["Agenda.Recommendation"], MarkdownReader.Read(recommendation, 2));
        foreach (var block in MarkdownReader.Read(item.CaseText, 1)) yield return block;
    }

    private static bool HasText(AgendaRow item) => item.Purpose is not null || item.CaseText is not null || item.Recommendation is not null;
}
