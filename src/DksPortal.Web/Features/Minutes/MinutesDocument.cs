using DksPortal.Domain.Meetings;
using DksPortal.Web.Documents;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Minutes;

/// <summary>The minutes on paper, as one reader may see them.</summary>
public sealed class MinutesDocument(MinutesPage page, Texts texts)
{
    /// <summary>The line at the foot of each page: version and approval.</summary>
    public string Footer => page.ApprovedAt is { } at
        ? texts["Paper.ApprovedMinutes", page.Meeting.Title, page.Number, PortalClock.DayOf(at).ToDay()]
        : texts["Paper.UnapprovedMinutes", page.Meeting.Title, page.Number, texts.Of(page.Status)];

    /// <summary>The document from top to bottom.</summary>
    public IReadOnlyList<Block> Blocks() =>
    [
        new Facts([.. AgendaDocument.WhenAndWhere(page.Meeting, texts), .. Attendance(), .. Figures(), Approval(), .. Correction()]),
        new Contents([.. page.Agenda.Select(Row)]),
        .. page.Agenda.SelectMany(Item),
        .. ActionTable(),
        .. AnnexTable.Blocks(page.Meeting.Slug, page.Annexes, page.Agenda, texts),
        .. Initials(),
    ];

    private IEnumerable<Fact> Attendance()
    {
        var present = page.Present;
        if (present.Members == 0) yield break;
        if (present.ByName is null)
        {
            yield return new Fact(texts["Attendance.Members"], texts["Attendance.Of", present.MembersPresent, present.Members]);
            if (present.Substitutes > 0) yield return new Fact(texts["Attendance.Substitutes"], $"{present.Substitutes}");
            if (present.Guests > 0) yield return new Fact(texts["Attendance.Guests"], $"{present.Guests}");
            yield break;
        }

        (string Label, IEnumerable<string> Names)[] groups =
        [
            ("Attendance.Members", present.Came(false).Select(row => row.Organisation is null ? row.Name : $"{row.Name} ({row.Organisation})")),
            ("Attendance.Substitutes", present.Represented.Select(row => texts["Attendance.For", row.Substitute ?? texts["NotTold"], row.Name])),
            ("Attendance.AbsentMembers", present.Absent.Select(row => row.Name)),
            ("Attendance.Guests", present.Came(true).Select(row => row.Name)),
        ];
        foreach (var (label, names) in groups)
        {
            if (string.Join(", ", names) is { Length: > 0 } listed) yield return new Fact(texts[label], listed);
        }
    }

    private IEnumerable<Fact> Figures() => page.Figures.SelectMany(row => row.Facts(texts)).Select(figure => new Fact(figure.Label, figure.Value));

    private Fact Approval() => new(texts["Paper.Version"], page switch
    {
        { ApprovedAt: { } at, ApprovedBy: { } by } => texts["Paper.ApprovedBy", page.Number, PortalClock.DayOf(at).ToDay(), by],
        _ => texts["Paper.NotApproved", page.Number, texts.Of(page.Status)],
    });

    private IEnumerable<Fact> Correction() => page.Correction is { } what ? [new Fact(texts["Paper.Corrects"], what)] : [];

    private ContentsRow Row(AgendaLine<AgendaRow> line) => new(
        page.Meeting.HasHours && line.Entry is not { Minutes: 0, FixedStart: null } ? line.Start.ToTime() : null,
        AgendaDocument.Name(line, texts),
        line.Entry.Kind == AgendaItemKind.Break ? null : AgendaDocument.Anchor(line.Entry),
        page.Written.GetValueOrDefault(line.Entry.Id)?.Outcome is { } outcome ? texts.Of(outcome) : null);

    private IEnumerable<Block> Item(AgendaLine<AgendaRow> line)
    {
        var item = line.Entry;
        if (item.Kind == AgendaItemKind.Break)
        {
            yield return new Paragraph($"{line.Start.ToTime()} {item.Title}", ParagraphStyle.Muted);
            yield break;
        }

        yield return new Heading(1, AgendaDocument.Name(line, texts), AgendaDocument.Anchor(item));
        if (!item.IsReadable)
        {
            yield return new Paragraph(texts["Minutes.ClosedItem"], ParagraphStyle.Muted);
            yield break;
        }

        if (KindOf(item) is { Length: > 0 } kind) yield return new Paragraph(kind, ParagraphStyle.Muted);
        foreach (var moved in page.Movements[item.Id].Lines(texts)) yield return new Paragraph(moved, ParagraphStyle.Muted);
        if (item.Recommendation is { } recommendation) yield return new Callout(texts["Agenda.Recommendation"], MarkdownReader.Read(recommendation, 2), Tone.Neutral);
        if (page.Written.GetValueOrDefault(item.Id) is { } written)
        {
            foreach (var block in page.Discussion.Of(written.Discussion, texts, 1)) yield return block;
            if (Conclusion(written) is { } conclusion) yield return conclusion;
        }

        foreach (var advice in page.Recommendations.Where(one => one.ItemId == item.Id))
        {
            yield return new Callout(texts["Recommendation.ToTitle", advice.Addressee], MarkdownReader.Read(advice.Text, 2));
        }
    }

    private string KindOf(AgendaRow item) => string.Join(" · ", new[]
    {
        item.Kind == AgendaItemKind.AnyOther ? null : texts.Of(item.Kind),
        item.IsClosed ? texts["Agenda.Closed"] : null,
    }.OfType<string>());

    private Callout? Conclusion(WrittenRow written)
    {
        if (written is { Outcome: null, Conclusion: null }) return null;
        var outcome = written.Outcome is { } of ? $" · {texts.Of(of)}" : "";
        var whom = written.ReferredTo is { } to ? $" – {to}" : "";
        return new Callout(texts["Minutes.Conclusion"] + outcome + whom, MarkdownReader.Read(written.Conclusion, 2));
    }

    private IEnumerable<Block> Initials()
    {
        if (page.Speaking is not { Count: > 0 } speaking) yield break;
        yield return new Heading(1, texts["Initials.Title"], "initialer");
        yield return new Table(
            [new(texts["Initials.Title"], 1), new(texts["People.Name"], 3), new(texts["People.Organisation"], 4)],
            [.. speaking.Select(bearer => (IReadOnlyList<Cell>)[new Cell(bearer.Initials), new Cell(bearer.Name), new Cell(bearer.Organisation ?? "")])]);
    }

    private IEnumerable<Block> ActionTable()
    {
        if (page.Actions.Count == 0) yield break;
        var numbers = page.Agenda.ToDictionary(line => line.Entry.Id, line => line.Number);
        yield return new Heading(1, texts["Action.Title"], "opfoelgning");
        yield return new Table(
            [new(texts["Action.Item"], 0.7, Alignment.Right), new(texts["Action.What"], 4.5), new(texts["Action.Responsible"], 2.6), new(texts["Action.Due"], 1.3)],
            [.. page.Actions.Select(action => (IReadOnlyList<Cell>)
            [
                new Cell($"{numbers.GetValueOrDefault(action.AgendaItemId)}"), new Cell(action.What), new Cell(action.Responsible),
                new Cell(action.Due?.ToDay() ?? texts["Action.NoDue"]),
            ])]);
    }
}
