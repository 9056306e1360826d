using DksPortal.Web.Documents;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.FollowUp.Notes;

/// <summary>A follow-up note on paper.</summary>
public sealed class NoteDocument(NotePage page, Texts texts)
{
    /// <summary>The line at the foot of each page.</summary>
    public string Footer => page.Note is { SentOn: { } sent } note
        ? texts["Note.Footer", page.Meeting.Title, note.Number, sent.ToDay()]
        : texts["Note.DraftFooter", page.Meeting.Title, page.Note?.Number ?? 1];

    /// <summary>The document from top to bottom.</summary>
    public IReadOnlyList<Block> Blocks() =>
    [
        new Facts([.. Facts()]),
        .. MarkdownReader.Read(page.Note?.Opening),
        .. Part("Note.Outcome", page.Composed),
        .. Part("Note.Next", page.Note?.Next),
        .. page.Note?.Closing is null ? [] : (Block[])[new Rule()],
        .. MarkdownReader.Read(page.Note?.Closing),
    ];

    private IEnumerable<Fact> Facts()
    {
        foreach (var fact in AgendaDocument.WhenAndWhere(page.Meeting, texts)) yield return fact;
        if (string.Join(", ", Recipients.Split(page.Note?.Recipients)) is { Length: > 0 } recipients) yield return new Fact(texts["Note.Recipients"], recipients);
        if (page.Replaces is { SentOn: { } day } before) yield return new Fact(texts["Note.Number", page.Note!.Number], texts["Note.Replaces", before.Number, day.ToDay()]);
        if (page.ReplacedBy is { SentOn: { } later } after) yield return new Fact(texts["Note.Outdated"], texts["Note.ReplacedBy", after.Number, later.ToDay()]);
    }

    private IEnumerable<Block> Part(string heading, string? text)
    {
        if (text is null || text.Length == 0) yield break;
        yield return new Heading(1, texts[heading]);
        foreach (var block in MarkdownReader.Read(text, 1)) yield return block;
    }
}
