using DksPortal.Domain.Minutes;
using DksPortal.Web.Documents;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Minutes;

/// <summary>
/// A discussion as it is shown and printed: each statement with its speaker, who is named with the initials the first
/// time. One document reads its items through one of these, from the first to the last.
/// </summary>
public sealed class DiscussionBlocks(MeetingInitials initials)
{
    private readonly HashSet<Bearer> mentioned = [];

    /// <summary>The blocks of one discussion. What stands in a statement is Markdown, as what stands between them.</summary>
    public IReadOnlyList<Block> Of(string? discussion, Texts texts, int headingShift = 0) =>
        [.. Statements.Read(discussion, initials.Knows).SelectMany(part => part.Head is { } head ? Spoken(part, head, texts, headingShift) : LetteredLists.Read(part.Raw, headingShift))];

    private IEnumerable<Block> Spoken(Statement part, StatementHead head, Texts texts, int headingShift)
    {
        var said = MarkdownReader.Read(part.Words, headingShift);
        Inline[] speaker = [new Strong(Speaker(head, texts)), new Documents.Text(head.Kind == StatementKind.Floor ? " – " : " ")];
        return said is [Paragraph first, ..]
            ? [first with { Inlines = [.. speaker, .. first.Inlines] }, .. said.Skip(1)]
            : [new Paragraph(speaker), .. said];
    }

    private string Speaker(StatementHead head, Texts texts)
    {
        if (head.Kind == StatementKind.Floor)
        {
            return head switch
            {
                { Who: { } name, Organisation: { } place } => texts["Statement.FromFloorOf", name, place],
                { Who: { } name } => texts["Statement.FromFloorBy", name],
                _ => texts["Statement.FromFloor"],
            };
        }

        var remark = string.IsNullOrEmpty(head.Remark) ? "" : $" ({head.Remark})";
        return initials.Who(head) switch
        {
            { } bearer when mentioned.Add(bearer) => $"{bearer.Name} ({bearer.Initials}){remark}:",
            { } bearer => $"{bearer.Name}{remark}:",
            _ => $"{head.Who}{remark}:",
        };
    }
}
